package org.chancery.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.model.Act;
import org.chancery.model.DatePrecision;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The events between an actor and a target, replayed in order.
 *
 * <p>What was done counts before what was said. Events without a date come first: they happened
 * before anything that is known of them.
 */
record Lifecycle(Step last, RecognitionState state, List<String> contradictions) {
  /** One event, seen from the actor. */
  record Step(
      String eventId,
      Act act,
      Stance stance,
      @Nullable LocalDate date,
      @Nullable DatePrecision precision,
      @Nullable LocalDate reported,
      String by) {}

  private static final Comparator<Step> IN_ORDER =
      Comparator.comparing(Step::date, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Step::reported, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Step::eventId);

  Lifecycle {
    contradictions = List.copyOf(contradictions);
  }

  /** The state after the steps; null if none of them tells it. */
  static @Nullable Lifecycle replay(List<Step> steps) {
    List<Step> ordered =
        steps.stream().filter(s -> s.act() != Act.CONDEMN).sorted(IN_ORDER).toList();
    List<Step> done = ordered.stream().filter(s -> s.stance() == Stance.DONE).toList();
    List<String> contradictions = contradictions(ordered, done);
    if (!done.isEmpty()) {
      Step last = done.get(done.size() - 1);
      return new Lifecycle(last, after(last.act()), contradictions);
    }
    if (ordered.isEmpty()) {
      return null;
    }
    Step last = ordered.get(ordered.size() - 1);
    RecognitionState state =
        switch (last.stance()) {
          case ANNOUNCED -> RecognitionState.ANNOUNCED;
          case REFUSED -> RecognitionState.REFUSED;
          case CONSIDERED, DONE -> RecognitionState.CONSIDERED;
        };
    return new Lifecycle(last, state, contradictions);
  }

  private static RecognitionState after(Act act) {
    return switch (act) {
      case RECOGNIZE, CONDEMN -> RecognitionState.RECOGNIZED;
      case WITHDRAW -> RecognitionState.WITHDRAWN;
      case ESTABLISH_RELATIONS, RESTORE_RELATIONS -> RecognitionState.RELATIONS;
      case SEVER_RELATIONS -> RecognitionState.SEVERED;
    };
  }

  private static List<String> contradictions(List<Step> ordered, List<Step> done) {
    List<String> found = new ArrayList<>();
    for (Step step : ordered) {
      if (step.stance() != Stance.REFUSED || step.date() == null) {
        continue;
      }
      Step before = lastBefore(done, step.date());
      if (before != null && before.act() == step.act()) {
        found.add(step.eventId() + " denies " + before.eventId());
      }
    }
    for (int i = 1; i < done.size(); i++) {
      Step one = done.get(i - 1);
      Step next = done.get(i);
      if (one.date() != null
          && one.date().equals(next.date())
          && after(one.act()) != after(next.act())
          && (one.act() == Act.WITHDRAW || next.act() == Act.WITHDRAW)) {
        found.add(one.eventId() + " and " + next.eventId() + " on one day");
      }
    }
    return found;
  }

  private static @Nullable Step lastBefore(List<Step> done, LocalDate date) {
    Step last = null;
    for (Step step : done) {
      if (step.date() == null || !step.date().isAfter(date)) {
        last = step;
      }
    }
    return last;
  }
}
