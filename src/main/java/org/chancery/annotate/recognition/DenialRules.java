package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** What the alleged actor denies did not happen: "Accra has denied the report". */
final class DenialRules {
  private static final int NEAR = 3;
  private static final Set<String> VERBS = Set.of("deny", "refute", "dismiss", "reject");
  private static final Set<String> STANDING = Set.of("stand", "remain", "hold");
  private static final Set<String> REPORTS =
      Set.of(
          "report",
          "reports",
          "claim",
          "claims",
          "allegation",
          "allegations",
          "news",
          "rumour",
          "rumours",
          "rumor",
          "rumors",
          "story",
          "assertion",
          "information");

  private final Analysis with;

  DenialRules(Analysis with) {
    this.with = with;
  }

  void apply(Parse parse, int i) {
    stands(parse, i);
    VerbGroup verb = parse.verb(i);
    Frame last = with.discourse.lastNoProtest();
    if (verb == null
        || last == null
        || !VERBS.contains(verb.lemma())
        || verb.negated()
        || last.stance() != Stance.DONE
        || last.parse() == parse && last.phrase() >= i
        || parse.sentence().index() - last.parse().sentence().index() > NEAR
        || isAccused(parse, last)
        || !isReport(parse, parse.skipRight(i + 1), verb.lemma().equals("deny"))) {
      return;
    }
    List<String> speaker = with.subjects.of(parse, i).codes();
    if (speaker.size() == 1 && speaker.equals(last.actors())) {
      with.deny(last);
    }
  }

  /** "Monrovia says that the recognition stands": it has not been withdrawn. */
  private void stands(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    int end = parse.skipLeft(i - 1);
    int subject = parse.is(end, PhraseKind.NOUN) ? Lists.complexStart(parse, end) : -1;
    if (verb == null
        || !STANDING.contains(verb.lemma())
        || !parse.is(subject, PhraseKind.NOUN)
        || !with.words.isNoun(parse.head(subject).word(), NounClass.RECOGNITION)) {
      return;
    }
    int says = parse.skipLeft(subject - 1);
    says = parse.is(says, PhraseKind.THAT) ? parse.skipLeft(says - 1) : says;
    VerbGroup saying = parse.verb(says);
    List<String> owner = with.owners.ownerOf(parse, parse.phrase(subject));
    List<String> doers =
        owner.isEmpty() && saying != null && Saying.is(saying.lemma())
            ? with.subjects.of(parse, says).codes()
            : owner;
    Frame last = with.discourse.lastNoProtest();
    if (last != null
        && last.act() == Act.WITHDRAW
        && last.stance() == Stance.DONE
        && last.actors().equals(doers)) {
      with.deny(last);
    } else if (with.discourse.topic().stream().noneMatch(t -> doers.contains(t.country()))) {
      with.add(
          new Frame(
              "withdraw.stands",
              doers,
              Act.WITHDRAW,
              with.discourse.topic(),
              Stance.REFUSED,
              When.UNKNOWN,
              List.of(),
              parse,
              i));
    }
  }

  /** "Taipei accused it of greed. It denied this": the charge between is denied and not the act. */
  private static boolean isAccused(Parse parse, Frame last) {
    return parse.sentence().index() - last.parse().sentence().index() > 1;
  }

  /** Whether the object takes up what was said: "it", "the claim"; of a denial also "doing so". */
  private static boolean isReport(Parse parse, int object, boolean denial) {
    if (!parse.is(object, PhraseKind.NOUN)) {
      return false;
    }
    boolean pronoun = parse.isWord(object, "it") || parse.isWord(object, "this");
    boolean bare = !parse.isWord(object + 1, "of") && !parse.is(object + 1, PhraseKind.THAT);
    return denial && pronoun || REPORTS.contains(parse.head(object).word()) && bare;
  }
}
