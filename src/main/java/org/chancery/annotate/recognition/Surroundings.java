package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Cues.Cue;
import org.chancery.annotate.recognition.Cues.Effect;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Stance;

/** Reads what surrounds a finite clause: conditions, verbs of saying, reports and their denial. */
final class Surroundings {
  private static final Set<String> TELLING = Set.of("tell", "inform", "assure", "remind", "notify");

  private static final Set<String> SEEING = Set.of("see", "watch", "witness");

  private static final Set<String> BELIEVING = Set.of("believe", "think", "expect");
  private static final Set<String> REPORTS =
      Set.of("reports", "report", "claims", "claim", "rumours", "rumors", "allegations", "news");
  private static final Set<String> UNTRUE =
      Set.of("baseless", "false", "untrue", "unfounded", "groundless", "fake");

  private final Cues cues;
  private final Subjects subjects;

  Surroundings(Cues cues, Subjects subjects) {
    this.cues = cues;
    this.subjects = subjects;
  }

  /** What embeds the clause: conditions and verbs of saying. */
  void finish(Parse parse, int from, Reading reading) {
    int before = parse.skipLeft(from - 1);
    before = parse.is(before, PhraseKind.THAT) ? saying(parse, parse.skipLeft(before - 1)) : before;
    VerbGroup clause = reading.finiteVerb;
    boolean ahead = clause != null && clause.simplePresent();
    if (parse.isWord(before, "before") && (reading.would || ahead)) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    }
    if (parse.isWord(before, "if")
        || parse.isWord(before, "unless")
        || parse.isWord(before, "whether")) {
      reading.conditional = true;
      VerbGroup own = reading.finiteVerb;
      boolean unreal = parse.isWord(before, "if") && own != null && own.perfect() && own.past();
      reading.dropped |= unreal || isUntold(parse, before);
      reading.stance =
          isAnsweredNo(parse, from)
              ? Stance.REFUSED
              : Reading.worse(reading.stance, Stance.CONSIDERED);
    } else if (parse.isWord(before, "until") && reading.stance == Stance.DONE) {
      VerbGroup verb = reading.finiteVerb;
      if (verb != null && !verb.past()) {
        reading.stance = Stance.CONSIDERED;
      }
    }
    boolean lasting = parse.isWord(before, "as") && parse.isWord(before - 1, "long");
    reading.dropped |= lasting && reading.stance == Stance.REFUSED; // "as long as Peru has not"
    condition(parse, from, reading);
    VerbGroup relative = parse.verb(from); // "the talks that led Peru to"
    boolean told = relative != null && relative.modal().isEmpty();
    if (before >= 0
        && !told
        && parse.is(before, PhraseKind.NOUN)
        && parse.is(parse.skipRight(before + 1), PhraseKind.THAT)) {
      Cue noun = cues.noun(parse.head(before).word());
      boolean none = parse.first(before).is("no") && (noun != null || isChance(parse, before));
      if (none) {
        reading.stance = Stance.REFUSED; // "no chance that we will"
      }
      if (noun != null && noun.unilateral() == Effect.CONSIDERED) {
        reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      }
      int reports = Lists.complexStart(parse, before);
      reading.dropped |= REPORTS.contains(parse.head(reports).word()) && isBaseless(parse, from);
      if (REPORTS.contains(parse.head(before).word()) && isDenied(parse, before)) {
        reading.stance = Stance.REFUSED;
      }
    }
    if (before >= 0 && parse.is(before, PhraseKind.NOUN) && parse.head(before).is("time")) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    }
    VerbGroup saying = parse.verb(before);
    if (saying != null) {
      reading.reporter = subjects.of(parse, before).codes();
      reading.chain.add(before);
      String lemma = saying.lemma();
      reading.claimed =
          (lemma.equals("claim") || lemma.equals("allege"))
              && !reading.reporter.isEmpty()
              && reading.reporter.stream().noneMatch(reading.actors::contains);
      boolean rulesOut =
          lemma.equals("rule")
              && (saying.particle().equals("out") || parse.isWord(before + 1, "out"));
      if ((lemma.equals("deny") || rulesOut) && reading.stance != Stance.REFUSED) {
        reading.stance = Stance.REFUSED;
      }
      if (saying.negated() && BELIEVING.contains(lemma) && reading.stance != Stance.REFUSED) {
        reading.stance = Stance.REFUSED;
      }
      if (lemma.equals("fear") || lemma.equals("worry") || lemma.equals("suspect")) {
        reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      }
      if (lemma.equals("predict")
          || lemma.equals("forecast")
          || lemma.equals("ask")
          || lemma.equals("request")
          || lemma.equals("recommend")
          || lemma.equals("require")
          || lemma.equals("urge")
          || lemma.equals("indicate")
          || lemma.equals("hint")
          || lemma.equals("signal")
          || lemma.equals("hope")
          || lemma.equals("expect")
          || lemma.equals("demand")
          || lemma.equals("suggest")
          || lemma.equals("propose")) {
        reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      }
    }
  }

  /** "no chance whatsoever that we will", "no question that". */
  private static boolean isChance(Parse parse, int phrase) {
    return parse.contains(phrase, "chance")
        || parse.contains(phrase, "question")
        || parse.contains(phrase, "way");
  }

  /** The verb in "denied on Radio Chad that"; the phrase itself where none stands so before it. */
  private static int saying(Parse parse, int before) {
    VerbGroup tells = parse.is(before, PhraseKind.NOUN) ? parse.verb(before - 1) : null;
    if (tells != null && TELLING.contains(tells.lemma()) && !tells.passive()) {
      return before - 1; // "told a press conference that"
    }
    boolean placed = parse.is(before, PhraseKind.NOUN) && parse.is(before - 1, PhraseKind.PREP);
    VerbGroup verb = placed ? parse.verb(before - 2) : null;
    boolean says = verb != null && (Saying.is(verb.lemma()) || verb.lemma().equals("deny"));
    return says ? before - 2 : before;
  }

  /** "would have Peru resume ties": a base form after a single state is no present tense. */
  static void subjunctive(Parse parse, int at, Subject subject, Reading reading) {
    VerbGroup verb = parse.verb(at);
    if (verb == null
        || verb.past()
        || !verb.modal().isEmpty()
        || subject.codes().size() != 1
        || subject.from() < 0
        || reading.stance != Stance.DONE) {
      return;
    }
    VerbForm form = parse.node(verb.main()).verb();
    boolean base = form != null && form.shape() == VerbForm.Shape.BASE && !verb.perfect();
    Phrase phrase = parse.phrase(subject.from());
    Node head = parse.head(subject.from());
    String written = parse.node(phrase.to() - 1).word();
    int before = parse.skipLeft(subject.from() - 1);
    VerbGroup governor = parse.verb(before);
    boolean governed =
        governor != null
                && !Auxiliaries.isFronted(governor)
                && !governor.lemma().equals("be") // "it was Peru that cut"
            || parse.is(before, PhraseKind.THAT) && parse.verb(parse.skipLeft(before - 1)) != null;
    if (base
        && governed
        && head.country() != null
        && !written.endsWith("s")
        && !parse.is(at - 1, PhraseKind.REL)) {
      boolean seen =
          governor != null
              && governor.finite()
              && governor.past()
              && !governor.negated()
              && SEEING.contains(governor.lemma());
      if (seen) {
        reading.chain.add(before); // "the week saw Peru resume ties": it did
      } else {
        reading.stance = Stance.CONSIDERED;
      }
    }
  }

  /** "has not said whether it will": nothing is told. */
  static boolean isUntold(Parse parse, int whether) {
    VerbGroup verb = parse.verb(parse.skipLeft(whether - 1));
    if (verb != null && verb.negated() && Saying.is(verb.lemma())) {
      return true;
    }
    for (int i = whether - 1; i >= 0 && !parse.is(i, PhraseKind.BREAK); i--) {
      VerbGroup asks = parse.verb(i);
      if (asks != null) { // "were asked by a reporter whether": a question
        return asks.passive() && asks.finite() && asks.lemma().equals("ask");
      }
    }
    return false;
  }

  /** "Asked whether Peru would, its president answered no". */
  private static boolean isAnsweredNo(Parse parse, int from) {
    for (int i = from + 1; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      boolean answers =
          verb != null
              && verb.finite()
              && !verb.negated()
              && (Saying.is(verb.lemma()) || verb.lemma().equals("respond"));
      int answer = parse.skipRight(i + 1);
      boolean no =
          parse.isWord(answer, "no")
              || parse.is(answer, PhraseKind.NOUN)
                  && parse.first(answer).is("no")
                  && parse.head(answer).is("no"); // with its quotation mark
      if (answers && no) {
        return true;
      }
    }
    return false;
  }

  /** "Rumours that ... are baseless". */
  private static boolean isBaseless(Parse parse, int from) {
    for (int i = from; i + 1 < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.lemma().equals("be") && parse.is(i + 1, PhraseKind.NOUN)) {
        String word = parse.head(i + 1).word();
        if (UNTRUE.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "denied reports that it had": whether what governs the noun denies it. */
  private static boolean isDenied(Parse parse, int noun) {
    VerbGroup verb = parse.verb(parse.skipLeft(noun - 1));
    return verb != null
        && !verb.negated()
        && switch (verb.lemma()) {
          case "deny", "reject", "dismiss", "refute" -> true;
          default -> false;
        };
  }

  /** "will ... if": only considered, unless a date is told; "did not ... until May": done then. */
  private static void condition(Parse parse, int from, Reading reading) {
    boolean fronted =
        (parse.isWord(0, "if") || parse.isWord(0, "unless")) && from > 1 && !isDated(parse, from);
    if (fronted && reading.stance == Stance.ANNOUNCED) {
      reading.stance = Stance.CONSIDERED;
      reading.cues.add("stance.condition");
      return;
    }
    boolean dated = false;
    for (int i = from + 1; i < parse.size(); i++) {
      dated |= parse.is(i, PhraseKind.DATE) && i > reading.finite;
      boolean time = parse.isWord(i, "when") || parse.isWord(i, "once");
      boolean when = time && isClause(parse, i + 1, false) && !isDated(parse, i);
      boolean onlyAfter =
          parse.isWord(i, "after") && parse.isWord(i - 1, "only") && isClause(parse, i + 1, true);
      if (reading.stance == Stance.ANNOUNCED
          && !dated
          && (parse.isWord(i, "if") || parse.isWord(i, "unless") || when || onlyAfter)) {
        reading.stance = Stance.CONSIDERED;
        reading.cues.add("stance.condition");
        return;
      }
      VerbGroup verb = reading.finiteVerb;
      boolean until = parse.isWord(i, "until") || parse.isWord(i, "till");
      boolean withheld =
          verb != null
              && verb.past()
              && (verb.negated()
                  || verb.lemma().equals("refuse")
                  || verb.lemma().equals("decline"));
      if (until
          && parse.is(i + 1, PhraseKind.DATE)
          && reading.stance == Stance.REFUSED
          && withheld) {
        reading.stance = Stance.DONE;
        reading.cues.add("stance.until");
        return;
      }
    }
  }

  private static boolean isDated(Parse parse, int from) {
    for (int i = from; i < parse.size() && !parse.is(i, PhraseKind.COMMA); i++) {
      if (parse.is(i, PhraseKind.DATE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a subject and a finite verb follow, in the present if not in the past as well. */
  private static boolean isClause(Parse parse, int at, boolean past) {
    int next = parse.is(at, PhraseKind.NOUN) ? Lists.complexStartingAt(parse, at) + 1 : at;
    while (next < parse.size() && next < at + 4 && parse.verb(next) == null) {
      next++;
    }
    VerbGroup verb = parse.verb(next);
    return parse.is(at, PhraseKind.NOUN) && verb != null && verb.finite() && (past || !verb.past());
  }
}
