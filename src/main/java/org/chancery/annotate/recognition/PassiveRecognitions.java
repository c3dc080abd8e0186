package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.Members.Exemption;
import org.chancery.annotate.recognition.Members.Named;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Recognitions whose subject is recognised: "was recognised by Peru", "Recognised by: Peru". */
final class PassiveRecognitions {
  private final Analysis with;
  private final EarlierRecognitions earlier;

  PassiveRecognitions(Analysis with) {
    this.with = with;
    this.earlier = new EarlierRecognitions(with);
  }

  /**
   * Reads the verb at phrase i.
   *
   * @param agent the first of those by whom it is done; -1 if none is told
   */
  void read(Parse parse, int i, VerbGroup verb, Act act, int agent) {
    int subject = subjectOf(parse, i, verb);
    if (agent >= 0) {
      boolean opening = subject < 0 && i == 0; // "Recognised by Peru, Kosovo joined"
      by(parse, i, verb, act, agent, opening ? behindOpening(parse, agent) : subject);
    } else if (subject < 0 || !where(parse, i, verb, act, subject)) {
      earlier.together(parse, i, verb, subject);
    }
  }

  /** The phrase that is recognised; -1 if there is none. */
  private int subjectOf(Parse parse, int i, VerbGroup verb) {
    int subject = parse.skipLeft(i - 1);
    if (parse.is(subject, PhraseKind.REL) || parse.is(subject, PhraseKind.THAT)) {
      subject = parse.skipLeft(subject - 1);
      subject = parse.is(subject, PhraseKind.COMMA) ? parse.skipLeft(subject - 1) : subject;
    }
    if (!verb.passive() && parse.is(subject, PhraseKind.COMMA)) {
      subject = parse.skipLeft(subject - 1); // "Somaliland, recognised by"
    }
    if (parse.is(subject, PhraseKind.NOUN)) {
      int reduced = verb.passive() ? Subjects.behindReduced(parse, subject) : -1;
      return reduced < 0 ? subject : reduced;
    }
    return verb.passive() ? with.subjects.of(parse, i).to() : -1;
  }

  private void by(Parse parse, int i, VerbGroup verb, Act act, int agent, int subject) {
    List<String> doers = new ArrayList<>();
    List<Lists.Item> agents = Lists.startingAt(parse, agent);
    for (Lists.Item item : agents) {
      doers.addAll(with.actors.of(parse, item.from(), item.to()));
    }
    int end = agents.get(agents.size() - 1).to();
    Named named = with.members.following(parse, agent, end);
    if (doers.isEmpty() && (isGroup(parse, agent, end) || named.exemption() != Exemption.NONE)) {
      doers.addAll(named.codes());
    }
    List<Target> targets =
        subject < 0
            ? fragment(parse, i)
            : with.objects.of(parse, Lists.endingAt(parse, subject), asPhrase(parse, i, end));
    Frame told = toldInTurn(parse, i, agent);
    if (told != null) {
      doers = List.of(told.targets().get(0).country());
      targets = told.actors().stream().map(Target::state).toList();
    }
    Reading reading = with.climber.read(parse, i, false);
    if (reading.dropped && verb.passive()) {
      return;
    }
    reading.embedded |= !verb.passive() || told != null || parse.isWord(i + 1, "only");
    boolean not = verb.negated() != verb.lemma().startsWith("unrecogni");
    boolean negated = not != (named.exemption() == Exemption.ALL_BUT);
    reading.stance =
        negated ? Stance.REFUSED : verb.modal().isEmpty() ? Stance.DONE : reading.stance;
    if (act == Act.RECOGNIZE && verb.negated() && verb.adverbs().contains("longer")) {
      reading.stance = Stance.DONE; // "is no longer recognised by Britain"
      with.add("withdraw.verb", Act.WITHDRAW, reading, doers, targets, parse, i);
      return;
    }
    with.add("recognize.passive", act, reading, doers, targets, parse, i);
    if (!verb.negated()) {
      alsoBy(parse, act, end, targets, i);
    }
  }

  private boolean isGroup(Parse parse, int from, int to) {
    return with.members.isGroup(parse, from) || with.members.isGroup(parse, to);
  }

  /** "recognised as a state by Peru", "recognised by Peru as a state": the state; else -1. */
  private static int asPhrase(Parse parse, int i, int end) {
    if (parse.isWord(i + 1, "as") && parse.is(i + 2, PhraseKind.NOUN)) {
      return i + 2;
    }
    return parse.isWord(end + 1, "as") && parse.is(end + 2, PhraseKind.NOUN) ? end + 2 : -1;
  }

  /** "which recognise Transnistria and are recognised by it": the first of the two; else null. */
  private @Nullable Frame toldInTurn(Parse parse, int i, int agent) {
    Frame told = with.discourse.last();
    boolean inTurn =
        parse.first(agent).is(Tag.PRON)
            && parse.is(parse.skipLeft(i - 1), PhraseKind.CONJ)
            && told != null
            && told.parse() == parse
            && told.act() == Act.RECOGNIZE
            && told.targets().size() == 1;
    return inTurn ? told : null;
  }

  /** A fact box's "Recognised by: Peru": what the box is about. */
  private List<Target> fragment(Parse parse, int i) {
    if (i > 0 && !parse.is(i - 1, PhraseKind.BREAK)) {
      return List.of();
    }
    return with.discourse.topic().isEmpty() && with.discourse.subject().size() == 1
        ? List.of(Target.state(with.discourse.subject().get(0)))
        : with.discourse.topic();
  }

  /** "South Africa, where the Sahrawi republic has been recognised since 2004". */
  private boolean where(Parse parse, int i, VerbGroup verb, Act act, int subject) {
    int where = Lists.complexStart(parse, subject) - 1;
    int before = parse.skipLeft(where - 1);
    int place = parse.is(before, PhraseKind.COMMA) ? parse.skipLeft(before - 1) : before;
    boolean there =
        parse.isWord(where, "where")
            && verb.passive()
            && verb.modal().isEmpty()
            && parse.is(place, PhraseKind.NOUN)
            && parse.head(place).country() != null;
    if (there) {
      List<Target> targets = with.objects.of(parse, Lists.endingAt(parse, subject), -1);
      Reading reading = ResumedRelations.passiveReading(i, verb);
      List<String> doers = with.actors.of(parse, place, place);
      with.add("recognize.passive", act, reading, doers, targets, parse, i);
    }
    return there;
  }

  /** The subject behind the comma that closes an opening participle; -1 if there is none. */
  private static int behindOpening(Parse parse, int from) {
    for (int i = from; i + 2 < parse.size(); i++) {
      VerbGroup verb = parse.verb(i + 2);
      if (parse.is(i, PhraseKind.COMMA) && parse.is(i + 1, PhraseKind.NOUN) && verb != null) {
        return verb.finite() ? i + 1 : -1;
      }
      if (parse.verb(i) != null || parse.is(i, PhraseKind.BREAK)) {
        return -1;
      }
    }
    return -1;
  }

  /** "and by Peru in May, but not by Chile": who else does or does not. */
  private void alsoBy(Parse parse, Act act, int end, List<Target> targets, int i) {
    for (int at = end + 1; at + 2 < parse.size(); at++) {
      if (parse.verb(at) != null || parse.is(at, PhraseKind.BREAK)) {
        return;
      }
      boolean not = parse.isWord(at, "not") && parse.isWord(at + 1, "by");
      boolean joint = parse.is(at, PhraseKind.COMMA) || parse.is(at, PhraseKind.CONJ);
      int by = joint && parse.isWord(at + 1, "then") ? at + 2 : at + 1;
      boolean and = joint && parse.isWord(by, "by");
      if (not || and) {
        int first = parse.skipRight(by + 1);
        List<String> doers = with.members.list(parse, first);
        When when = not ? When.UNKNOWN : EventDates.behind(parse, first);
        Stance stance = not ? Stance.REFUSED : Stance.DONE;
        with.add(
            new Frame("recognize.passive", doers, act, targets, stance, when, List.of(), parse, i));
      }
    }
  }
}
