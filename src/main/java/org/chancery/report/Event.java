package org.chancery.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One real-world event and the tellings of it.
 *
 * @param when the consensus date; null if no telling has a date
 */
record Event(List<Telling> tellings, @Nullable ConsensusDate when) {
  /** By date, undated events last. */
  static final Comparator<Event> BY_DATE =
      Comparator.comparing(Event::date, Comparator.nullsLast(Comparator.naturalOrder()));

  Event {
    tellings = List.copyOf(tellings);
  }

  static Event of(List<Telling> tellings) {
    return new Event(tellings, ConsensusDate.of(tellings));
  }

  @Nullable LocalDate date() {
    return when == null ? null : when.date();
  }

  /** The consensus date of an event that has one. */
  LocalDate day() {
    return Objects.requireNonNull(date(), "an undated event has no day");
  }

  /** Stories that date the event at all. */
  long originsDated() {
    return tellings.stream().filter(t -> t.eventDate() != null).mapToLong(Telling::origins).sum();
  }

  Event with(List<Telling> more) {
    return of(java.util.stream.Stream.concat(tellings.stream(), more.stream()).toList());
  }
}
