package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.RecognitionVerbs.Doing;
import org.chancery.model.Act;
import org.chancery.model.MentionKind;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Recognitions told by the noun: "Peru's recognition of Kosovo", "withdrew its recognition". */
final class RecognitionNounRules {
  private static final Set<String> OTHER_KINDS =
      Set.of(
          "facial",
          "face",
          "speech",
          "voice",
          "image",
          "brand",
          "name",
          "revenue",
          "pattern",
          "handwriting",
          "international",
          "un",
          "award",
          "special",
          "public",
          "widespread",
          "global",
          "growing");
  private static final Set<String> LAPSING = Set.of("lapse", "expire", "cease");

  private final Analysis with;
  private final RecognitionVerbs verbs;
  private final SwitchRules switches;
  private final RecognitionNounReader reader;
  private final RecognitionGovernors governors;
  private final GovernedRecognitions governed;
  private final OwnedRecognitions owned;
  private final HandedRecognitions handed;
  private final RecognitionPapers papers;
  private final StatedRecognitions stated;
  private final PendingRecognitions pending;

  RecognitionNounRules(
      Analysis with, RecognitionVerbs verbs, CondemnWords condemnWords, SwitchRules switches) {
    this.with = with;
    this.verbs = verbs;
    this.switches = switches;
    this.reader = new RecognitionNounReader(with, verbs, condemnWords);
    this.governors = new RecognitionGovernors(verbs, condemnWords);
    this.governed = new GovernedRecognitions(with);
    this.owned = new OwnedRecognitions(with, condemnWords);
    this.handed = new HandedRecognitions(with);
    this.papers = new RecognitionPapers(with);
    this.stated = new StatedRecognitions(with);
    this.pending = new PendingRecognitions(with, papers, stated);
  }

  void apply(Parse parse, int i) {
    RecognitionNoun noun = isRecognition(parse, i) ? reader.read(parse, i) : null;
    if (noun == null || papers.handedOver(parse, i, noun)) {
      return;
    }
    Governor governor = governors.of(parse, i, noun);
    if (received(parse, i, governor, noun)) {
      return;
    }
    Doing doing = governor.doing();
    if (doing == null && followed(parse, i, noun)) {
      return;
    }
    int at = governor.at();
    if (doing == Doing.SWITCH && governor.verb() != null) {
      switches.recognition(parse, at, i);
      return;
    }
    boolean told =
        doing != null && governor.verb() != null
            ? governed.byVerb(parse, i, at, doing, noun)
            : governed.byEnding(parse, i, noun);
    if (!told) {
      plain(parse, i, noun);
    }
  }

  /** A recognition that its own words tell: with an owner or an agent. */
  private void plain(Parse parse, int i, RecognitionNoun noun) {
    if (noun.owner().isEmpty()) {
      pending.apply(parse, i, noun);
    } else if (!stated.unasked(parse, i, noun)) {
      owned.apply(parse, i, noun);
    }
  }

  private boolean isRecognition(Parse parse, int i) {
    return parse.is(i, PhraseKind.NOUN)
        && with.words.isNoun(parse.head(i).word(), NounClass.RECOGNITION)
        && !parse.head(i).is("nonrecognition")
        && !isOtherKind(parse, i)
        && !(parse.isWord(i - 1, "of") && SwitchRules.isSwitch(parse, i - 2));
  }

  private static boolean isOtherKind(Parse parse, int i) {
    Phrase phrase = parse.phrase(i);
    for (int n = phrase.from(); n < phrase.to(); n++) {
      if (OTHER_KINDS.contains(parse.node(n).word())) {
        return true;
      }
    }
    return parse.isWord(i - 1, "in") && phrase.to() - phrase.from() == 1
        || parse.isWord(i - 1, "beyond");
  }

  /** Reads a recognition whose receiver stands before the noun; whether it is one. */
  private boolean received(Parse parse, int i, Governor governor, RecognitionNoun noun) {
    int before = governor.at();
    if (governor.verb() == null
        && parse.is(before, PhraseKind.NOUN)
        && !noun.named()
        && isHanded(verbs.of(parse.verb(before - 1)))) {
      List<Target> targets = with.objects.at(parse, before);
      Doing doing = verbs.of(parse.verb(before - 1));
      if (!targets.isEmpty() && doing != null) { // "granted the council full recognition"
        hand(parse, i, before - 1, doing, targets);
      }
      return true;
    }
    Doing doing = governor.doing();
    if (governor.verb() != null && doing != null && isHanded(doing) && isRecipient(parse, i)) {
      Target receiver = Target.state(parse.countries(i).get(0).country());
      hand(parse, i, before, doing, List.of(receiver));
      return true;
    }
    return false;
  }

  /** What somebody gets or does not get: "granted, denied Kosovo recognition". */
  private static boolean isHanded(@Nullable Doing doing) {
    return doing == Doing.GRANT || doing == Doing.REFUSE;
  }

  private void hand(Parse parse, int i, int verb, Doing doing, List<Target> targets) {
    governed.byVerb(parse, i, verb, doing, new RecognitionNoun(List.of(), targets, true, i));
  }

  /** "granted Kosovo full recognition": the name that opens the phrase. */
  private static boolean isRecipient(Parse parse, int i) {
    Phrase phrase = parse.phrase(i);
    int at = parse.first(i).is("the") ? phrase.from() + 1 : phrase.from();
    CountryMention first = at + 1 < phrase.to() ? parse.node(at).country() : null;
    return first != null
        && first.kind() == MentionKind.NAME
        && Actors.lastPossessive(parse, parse.phrase(i)) < 0
        && !parse.isWord(i + 1, "of")
        && !parse.isWord(i + 1, "to");
  }

  /** Reads what the verb behind the noun tells of it; whether it tells anything. */
  private boolean followed(Parse parse, int i, RecognitionNoun noun) {
    int after = parse.skipRight(noun.end() + 1);
    VerbGroup following = parse.verb(after);
    if (following == null) {
      return false;
    }
    if (handed.apply(parse, i, after, following, verbs.of(following), noun)) {
      return true;
    }
    List<String> weighing = weighedIn(parse, after, following);
    if (!weighing.isEmpty() && noun.owner().isEmpty()) {
      Reading reading = ResumedRelations.passiveReading(after, following);
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      with.add("recognize.noun", Act.RECOGNIZE, reading, weighing, noun.targets(), parse, i);
      return true;
    }
    boolean ended =
        (following.passive() || following.form() == VerbGroup.Form.PARTICIPLE)
            && verbs.of(following) == Doing.WITHDRAW;
    boolean lapsed = following.finite() && LAPSING.contains(following.lemma());
    if (ended || lapsed) {
      governed.passiveEnding(parse, after, following, noun);
    }
    return ended || lapsed;
  }

  /** "recognition is being weighed in Jamaica and Mozambique": who weighs it. */
  private List<String> weighedIn(Parse parse, int verb, VerbGroup weighs) {
    boolean open =
        weighs.passive()
            && !weighs.negated()
            && verbs.of(weighs) == Doing.CONSIDER
            && parse.isWord(verb + 1, "in")
            && parse.is(verb + 2, PhraseKind.NOUN)
            && parse.head(verb + 2).country() != null;
    return open ? with.members.list(parse, verb + 2) : List.of();
  }
}
