package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.Act;
import org.chancery.model.Attribution;
import org.chancery.model.EventDateBasis;
import org.chancery.model.MentionKind;
import org.chancery.model.RecognitionAct;
import org.chancery.model.Section;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Makes of all frames of an article one act for each actor, act, target and stance. */
final class Merger {
  /**
   * An act as one frame tells it.
   *
   * @param reported whether its date is that of the report
   */
  private record Telling(RecognitionAct act, boolean reported) {
    /** How sure the date is: the act's own before that of a report before that of publication. */
    int rank() {
      return act.dateBasis() == EventDateBasis.PUBLICATION ? 2 : reported ? 1 : 0;
    }
  }

  private record Key(String one, Act act, String other, Stance stance) {}

  private final TextDocument document;
  private final List<Attribution> attributions;
  private final @Nullable LocalDate published;
  private final Rules rules;

  Merger(
      TextDocument document,
      List<Attribution> attributions,
      @Nullable LocalDate published,
      Rules rules) {
    this.rules = rules;
    this.published = published;
    this.document = document;
    this.attributions = attributions;
  }

  List<RecognitionAct> acts(List<Frame> frames) {
    Map<Key, Telling> found = new LinkedHashMap<>();
    for (Frame frame : frames) {
      for (String actor : frame.actors()) {
        for (Target target : frame.targets()) {
          if (!actor.equals(target.country()) || frame.act() == Act.CONDEMN) {
            RecognitionAct act = act(frame, actor, target);
            found.merge(key(act), new Telling(act, frame.when().reported()), Merger::better);
          }
        }
      }
    }
    return new SisterActs(published).dated(found.values().stream().map(Telling::act).toList());
  }

  private static Key key(RecognitionAct act) {
    boolean swap = act.act().mutual() && act.actor().compareTo(act.target()) > 0;
    return new Key(
        swap ? act.target() : act.actor(),
        act.act(),
        swap ? act.actor() : act.target(),
        act.stance());
  }

  /** Of two tellings the first, with the surer date. */
  private static Telling better(Telling one, Telling other) {
    if (Math.max(one.rank(), other.rank()) < 2 && farApart(one.act(), other.act())) {
      return counts(other.act(), one.act())
          ? new Telling(dated(one.act(), other.act()), other.reported())
          : one;
    }
    boolean takes =
        other.act().eventDate() != null
            && (one.act().eventDate() == null
                || other.rank() < one.rank()
                || other.rank() == one.rank()
                    && (finer(other.act(), one.act()) || counts(other.act(), one.act())));
    return takes ? new Telling(dated(one.act(), other.act()), other.reported()) : one;
  }

  /** Whether two dates are years apart, so that the act was done twice. */
  private static boolean farApart(RecognitionAct one, RecognitionAct other) {
    LocalDate day = one.eventDate();
    LocalDate otherDay = other.eventDate();
    return day != null
        && otherDay != null
        && one.stance() == Stance.DONE
        && one.act() != Act.RECOGNIZE
        && Math.abs(day.getYear() - otherDay.getYear()) > 1;
  }

  /** Of the same act done twice the last counts, but of a recognition the first. */
  private static boolean counts(RecognitionAct one, RecognitionAct other) {
    LocalDate day = one.eventDate();
    LocalDate otherDay = other.eventDate();
    boolean coarser = finer(/* one= */ other, /* other= */ one);
    if (one.stance() != Stance.DONE || day == null || otherDay == null || coarser) {
      return false;
    }
    return switch (one.act()) {
      case ESTABLISH_RELATIONS, SEVER_RELATIONS, RESTORE_RELATIONS, WITHDRAW ->
          day.isAfter(otherDay);
      case RECOGNIZE -> day.isBefore(otherDay);
      case CONDEMN -> false;
    };
  }

  /** Whether the one names the same year's date more exactly than the other. */
  private static boolean finer(RecognitionAct one, RecognitionAct other) {
    LocalDate day = one.eventDate();
    LocalDate otherDay = other.eventDate();
    return day != null
        && otherDay != null
        && day.getYear() == otherDay.getYear()
        && one.precision() != null
        && other.precision() != null
        && one.precision().compareTo(other.precision()) < 0;
  }

  /** The act with another's date. */
  static RecognitionAct dated(RecognitionAct act, RecognitionAct by) {
    return new RecognitionAct(
        act.actor(),
        act.act(),
        act.target(),
        act.object(),
        act.government(),
        act.territory(),
        act.toward(),
        act.stance(),
        by.eventDate(),
        by.precision(),
        by.dateBasis(),
        act.attributedTo(),
        act.sentence(),
        act.start(),
        act.end(),
        act.ruleId(),
        Math.max(act.confidence(), by.confidence()));
  }

  /** By period: what was Yugoslavia, what was the Soviet Union. */
  private String then(String code, Frame frame) {
    LocalDate date = frame.when().date() != null ? frame.when().date() : published;
    if (date == null) {
      return code;
    }
    if (namedAs(code, frame)) {
      return code;
    }
    if (code.equals("SRB") && date.isBefore(LocalDate.of(2003, 2, 4))) {
      return "YUG";
    }
    return code.equals("RUS") && date.isBefore(LocalDate.of(1990, 6, 12)) ? "SUN" : code;
  }

  /** Whether the sentence names the state itself, not just its capital. */
  private static boolean namedAs(String code, Frame frame) {
    Parse parse = frame.parse();
    for (int n = 0; n < parse.nodeCount(); n++) {
      CountryMention mention = parse.node(n).country();
      boolean name =
          mention != null
              && mention.country().equals(code)
              && (mention.kind() == MentionKind.NAME || mention.kind() == MentionKind.DEMONYM);
      if (name) {
        return true;
      }
    }
    return false;
  }

  private RecognitionAct act(Frame frame, String actor, Target target) {
    Sentence sentence = frame.parse().sentence();
    boolean title = document.paragraphOf(sentence).section() == Section.TITLE;
    int shift = document.bodyStart();
    return new RecognitionAct(
        then(actor, frame),
        frame.act(),
        then(target.country(), frame),
        target.object(),
        target.government(),
        target.territory(),
        frame.toward().isEmpty() ? null : String.join("|", frame.toward()),
        frame.stance(),
        frame.when().date(),
        frame.when().precision(),
        frame.when().basis(),
        attributed(sentence, title ? 0 : shift),
        document.text().substring(sentence.start(), sentence.end()),
        title ? -1 : sentence.start() - shift,
        title ? -1 : sentence.end() - shift,
        frame.rule(),
        rules.confidence(frame, actor, target.country()));
  }

  private @Nullable String attributed(Sentence sentence, int shift) {
    for (Attribution attribution : attributions) {
      if (attribution.start() + shift >= sentence.start()
          && attribution.start() + shift < sentence.end()
          && attribution.start() >= 0) {
        return attribution.source();
      }
    }
    return null;
  }
}
