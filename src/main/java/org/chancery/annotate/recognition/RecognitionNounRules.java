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
  private static final Set<String> MATTERS = Set.of("matter", "question", "issue", "business");
  private static final Set<String> LAPSING = Set.of("lapse", "expire", "cease");
  private static final Set<String> PLANNED =
      Set.of(
          "planned",
          "possible",
          "proposed",
          "potential",
          "future",
          "eventual",
          "imminent",
          "impending",
          "likely",
          "expected",
          "prospective",
          "looming");
  private final Analysis with;
  private final RecognitionVerbs verbs;
  private final CondemnWords condemnWords;
  private final SwitchRules switches;
  private final RecognitionNounReader reader;
  private final PendingRecognitions pending;
  private final GovernedRecognitions governed;

  RecognitionNounRules(
      Analysis with, RecognitionVerbs verbs, CondemnWords condemnWords, SwitchRules switches) {
    this.with = with;
    this.verbs = verbs;
    this.condemnWords = condemnWords;
    this.switches = switches;
    this.reader = new RecognitionNounReader(with, verbs, condemnWords);
    this.pending = new PendingRecognitions(with);
    this.governed = new GovernedRecognitions(with);
  }

  void apply(Parse parse, int i) {
    if (!parse.is(i, PhraseKind.NOUN)
        || !with.words.isNoun(parse.head(i).word(), NounClass.RECOGNITION)
        || parse.head(i).is("nonrecognition")
        || isOtherKind(parse, i)
        || parse.isWord(i - 1, "of") && SwitchRules.isSwitch(parse, i - 2)) {
      return;
    }
    RecognitionNoun noun = reader.read(parse, i);
    if (noun == null) {
      return;
    }
    int before = parse.skipLeft(i - 1);
    if (pending.handedOver(parse, i, noun)) {
      return;
    }
    if (parse.isWord(before, "of")
        && parse.is(before - 1, PhraseKind.NOUN)
        && PendingRecognitions.PAPERS.contains(parse.head(before - 1).word())
        && verbs.of(parse.verb(parse.skipLeft(before - 2))) == Doing.WITHDRAW) {
      before = parse.skipLeft(before - 2); // "rescinds its letter of recognition"
    }
    before = pastInsertion(parse, before);
    boolean held = isHold(parse, before) && isPut(parse, before - 2); // "put on hold its"
    before = held ? before - 2 : before;
    VerbGroup verb = parse.verb(before);
    Doing doing = held || isPutOnHold(parse, before, noun.end()) ? Doing.WITHDRAW : verbs.of(verb);
    if (doing == Doing.CONSIDER && condemnWords.judge(parse, noun.end() + 1)) {
      doing = Doing.CONDEMN; // "considers the recognition illegal"
    }
    if (doing == Doing.CONDEMN && isOwnRefusal(parse, i, verb, noun)) {
      doing = Doing.REFUSE;
    }
    int joined = parse.is(before, PhraseKind.PREP) ? parse.skipLeft(before - 1) : -1;
    Doing on =
        verbs.of(
            parse.verb(joined),
            parse.is(before, PhraseKind.PREP) ? parse.first(before).word() : "");
    if (on != null && parse.isWord(before, "on")) {
      verb = parse.verb(joined); // "went back on its recognition"
      doing = on;
      before = joined;
    }
    if (verb != null && takenBack(parse, noun.end() + 1, verb)) {
      doing = Doing.WITHDRAW;
    }
    if (verb != null
        && verb.lemma().equals("keep")
        && !verb.negated()
        && Nominals.isUnder(parse, noun.end() + 1)) {
      doing = Doing.CONSIDER; // "keeps the recognition under study"
    }
    if (verb != null && verb.lemma().equals("rule") && parse.isWord(noun.end() + 1, "out")) {
      doing = Doing.REFUSE; // "ruled recognition out"
    }
    if (verb == null
        && parse.is(before, PhraseKind.NOUN)
        && !noun.named()
        && verbs.of(parse.verb(before - 1)) == Doing.GRANT) {
      // "granted the council full recognition"
      List<Target> targets = with.objects.at(parse, before);
      if (!targets.isEmpty()) {
        governed.byVerb(
            parse, i, before - 1, Doing.GRANT, new RecognitionNoun(List.of(), targets, true, i));
      }
      return;
    }
    if (doing == Doing.GRANT && verb != null && isRecipient(parse, i)) {
      List<Target> targets = List.of(Target.state(parse.countries(i).get(0).country()));
      governed.byVerb(parse, i, before, doing, new RecognitionNoun(List.of(), targets, true, i));
      return;
    }
    if (doing == null) {
      int after = parse.skipRight(noun.end() + 1);
      VerbGroup following = parse.verb(after);
      boolean ended =
          following != null
              && (following.passive() || following.form() == VerbGroup.Form.PARTICIPLE)
              && verbs.of(following) == Doing.WITHDRAW;
      boolean lapsed =
          following != null && following.finite() && LAPSING.contains(following.lemma());
      List<String> weighing = weighedIn(parse, after, following);
      if (following != null && !weighing.isEmpty() && noun.owner().isEmpty()) {
        Reading reading = ResumedRelations.passiveReading(after, following);
        reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
        with.add("recognize.noun", Act.RECOGNIZE, reading, weighing, noun.targets(), parse, i);
        return;
      }
      if (following != null && (ended || lapsed)) {
        governed.passiveEnding(parse, after, following, noun);
        return;
      }
    }
    if (doing == Doing.SWITCH && verb != null) {
      switches.recognition(parse, before, i);
    } else if (doing != null && verb != null) {
      if (!governed.byVerb(parse, i, before, doing, noun)) {
        plain(parse, i, noun);
      }
    } else if (!governed.byEnding(parse, i, noun)) {
      plain(parse, i, noun);
    }
  }

  /** "recognition is being weighed in Jamaica and Mozambique": who weighs it. */
  private List<String> weighedIn(Parse parse, int verb, @Nullable VerbGroup weighs) {
    boolean open =
        weighs != null
            && weighs.passive()
            && !weighs.negated()
            && verbs.of(weighs) == Doing.CONSIDER
            && parse.isWord(verb + 1, "in")
            && parse.is(verb + 2, PhraseKind.NOUN)
            && parse.head(verb + 2).country() != null;
    return open ? with.members.list(parse, verb + 2) : List.of();
  }

  /** "puts its recognition of Kosovo, granted in 2008, on hold". */
  private static boolean isPutOnHold(Parse parse, int verb, int end) {
    for (int i = end + 1; isPut(parse, verb) && i < parse.size(); i++) {
      VerbGroup other = parse.verb(i);
      if (isHold(parse, i)) {
        return true;
      }
      if (other != null && (!other.past() || other.perfect())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPut(Parse parse, int at) {
    VerbGroup verb = parse.verb(at);
    return verb != null && (verb.lemma().equals("put") || verb.lemma().equals("place"));
  }

  /** The noun of "on hold", "on ice". */
  private static boolean isHold(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN)
        && (parse.head(phrase).is("hold") || parse.head(phrase).is("ice"))
        && parse.isWord(phrase - 1, "on");
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

  /** "opposes unilateral recognition of": what nobody has done cannot be condemned. */
  private static boolean isOwnRefusal(
      Parse parse, int i, @Nullable VerbGroup verb, RecognitionNoun noun) {
    return verb != null
        && (verb.lemma().equals("oppose") || verb.lemma().equals("reject"))
        && noun.named()
        && noun.owner().isEmpty()
        && !parse.first(i).is(Tag.DET);
  }

  /** "withdraws, with immediate effect, its recognition": the verb before the insertion. */
  private static int pastInsertion(Parse parse, int before) {
    if (!parse.is(before, PhraseKind.COMMA)) {
      return before;
    }
    for (int i = before - 1; i > 0 && i >= before - 4 && parse.verb(i) == null; i--) {
      if (parse.is(i, PhraseKind.COMMA) && parse.verb(i - 1) != null) {
        return i - 1;
      }
    }
    return before;
  }

  private static boolean takenBack(Parse parse, int at, VerbGroup verb) {
    return verb.lemma().equals("take") && parse.isWord(at, "back");
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

  /** A recognition that its own words tell: with an owner or an agent. */
  private void plain(Parse parse, int i, RecognitionNoun noun) {
    if (noun.owner().isEmpty()) {
      pending.refusalNoun(parse, i, noun);
      return;
    }
    if (pending.unasked(parse, i, noun)) {
      return;
    }
    Reading reading = with.nominals.read(parse, i, noun.end(), false);
    if (reading.dropped) {
      return;
    }
    if (isPlanned(parse, i)) {
      reading.stance = Stance.CONSIDERED;
    } else if (parse.first(i).is("no")) {
      reading.stance = Stance.REFUSED;
    } else if (reading.stance == Stance.CONSIDERED && condemnWords.judge(parse, noun.end() + 1)) {
      reading.stance = Stance.DONE; // "considers the recognition illegal"
    }
    if (isMatterFor(parse, noun.end() + 1)) {
      return; // "Canadian recognition is a matter for Ottawa"
    }
    boolean another =
        !reading.actors.isEmpty()
            && reading.actors.stream().noneMatch(noun.owner()::contains)
            && reading.stance == Stance.REFUSED;
    if (parse.isWord(i - 1, "of")
        && parse.is(i - 2, PhraseKind.NOUN)
        && parse.head(i - 2).is("question")) {
      return; // "the question of American recognition"
    }
    if (joined(parse, i, noun) || RecognitionNounReader.isSided(parse, i)) {
      reading.stance = Stance.DONE;
    } else if (another || reading.stance != Stance.DONE && factual(parse, i)) {
      reading.stance = Stance.DONE;
    }
    boolean underAnother =
        !reading.actors.isEmpty() && reading.actors.stream().noneMatch(noun.owner()::contains);
    When when = NounDates.within(parse, i);
    if (!when.known() && (!underAnother || hasDateBefore(parse, i))) {
      when = EventDates.behind(parse, noun.end());
    }
    if (!when.known() && !underAnother) {
      when = EventDates.behind(parse, i);
    }
    if (!when.known() && !underAnother) {
      when = NounDates.happening(parse, noun.end());
    }
    int told = noun.end() + 2;
    VerbGroup announced = parse.is(told - 1, PhraseKind.COMMA) ? parse.verb(told) : null;
    if (!when.known() && announced != null && announced.past() && !announced.passive()) {
      when = EventDates.attachedTo(parse, List.of(told)); // "recognition, announced on Monday,"
    }
    int signing = parse.skipLeft(i - 1);
    VerbGroup signs = parse.verb(signing);
    boolean own = // "President Correa on Friday signed Ecuador's recognition"
        signs != null
            && signs.lemma().equals("sign")
            && signs.finite()
            && with.subjects.of(parse, signing).codes().equals(noun.owner());
    if (!when.known() && own) {
      when = EventDates.attachedTo(parse, List.of(signing));
    }
    if (!when.known() && (reading.stance != Stance.DONE || announced(reading))) {
      when = with.dates.of(parse, reading, i);
    }
    if (!when.known() && reading.stance == Stance.DONE) {
      when = with.dates.heading();
    }
    String head = parse.head(i).word();
    boolean taken = head.startsWith("derecogni");
    boolean not = head.startsWith("nonrecogni") && reading.stance == Stance.DONE;
    Frame frame =
        new Frame(
            taken ? "withdraw.noun" : "recognize.noun",
            noun.owner(),
            taken ? Act.WITHDRAW : Act.RECOGNIZE,
            noun.targets(),
            not ? Stance.REFUSED : reading.stance,
            when,
            List.of(),
            parse,
            i);
    with.add(frame);
  }

  private static boolean isMatterFor(Parse parse, int verb) {
    VerbGroup is = parse.verb(verb);
    int noun = parse.skipRight(verb + 1);
    return is != null
        && is.lemma().equals("be")
        && parse.is(noun, PhraseKind.NOUN)
        && MATTERS.contains(parse.head(noun).word())
        && parse.isWord(noun + 1, "for");
  }

  /** "Peru's planned recognition". */
  private static boolean isPlanned(Parse parse, int i) {
    Phrase phrase = parse.phrase(i);
    for (int n = phrase.from(); n < phrase.to(); n++) {
      if (PLANNED.contains(parse.node(n).word())) {
        return true;
      }
    }
    return false;
  }

  /** "will not join Peru's recognition of": an act of the subject's beside the owner's. */
  private boolean joined(Parse parse, int i, RecognitionNoun noun) {
    int before = parse.skipLeft(i - 1);
    before = parse.is(before, PhraseKind.PREP) ? parse.skipLeft(before - 1) : before;
    VerbGroup verb = parse.verb(before);
    if (verb == null || !verb.lemma().equals("join")) {
      return false;
    }
    Reading reading = with.climber.read(parse, before, false);
    with.add("recognize.join", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    return true;
  }

  /** "On Friday Serbia condemned Peru's recognition on Thursday": each has its own day. */
  private static boolean hasDateBefore(Parse parse, int phrase) {
    for (int i = phrase - 1; i >= 0; i--) {
      if (EventDates.date(parse, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "Peru's recognition was announced on Sunday". */
  private static boolean announced(Reading reading) {
    VerbGroup verb = reading.finiteVerb;
    return verb != null
        && verb.passive()
        && (Saying.is(verb.lemma())
            || verb.lemma().equals("grant")
            || verb.lemma().equals("extend"));
  }

  /** Whether the noun speaks of a fact: it has an owner and nothing governs it as a wish. */
  private static boolean factual(Parse parse, int i) {
    int before = parse.skipLeft(i - 1);
    if (!parse.is(before, PhraseKind.PREP)) {
      return false;
    }
    Node head = parse.is(before - 1, PhraseKind.NOUN) ? parse.head(before - 1) : null;
    return head != null && (head.is("support") || head.is("opposition") || head.is("response"));
  }
}
