package org.chancery.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.model.Act;
import org.chancery.model.ActObject;
import org.chancery.model.DatePrecision;
import org.chancery.model.Stance;
import org.chancery.report.Telling.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Makes events of the tellings of two states' acts towards each other.
 *
 * <p>Tellings of one subject whose dates lie near each other are one event. Events of one subject
 * stay apart if the act was undone between them, or if they are of a kind that can happen again and
 * lie far apart; else the later ones look back at the first, and join it.
 */
final class EventClusters {
  /** Reports of one event differ by so much: time zones, decree and note, late news. */
  private static final int NEAR_DAYS = 14;

  /** Words about acts to come, repeated within so long a time, belong to one debate. */
  private static final int DEBATE_DAYS = 180;

  /** The same act so much later is another one, if texts or several reports date it. */
  private static final int AGAIN_DAYS = 730;

  /** A break of relations soon follows another if a text dates it to a month or day. */
  private static final int BROKEN_AGAIN_DAYS = 180;

  private static final Comparator<Telling> FINEST_FIRST =
      Comparator.comparing(
              Telling::precision, Comparator.nullsLast(Comparator.<DatePrecision>naturalOrder()))
          .thenComparing(Telling::from)
          .thenComparing(Telling::id);

  private EventClusters() {}

  /** The events by subject, each subject's in order of their dates. */
  static Map<Subject, List<Event>> of(List<Telling> tellings) {
    Map<Subject, List<Telling>> bySubject = new LinkedHashMap<>();
    tellings.stream()
        .sorted(Comparator.comparing((Telling t) -> t.subject().text()).thenComparing(Telling::id))
        .forEach(t -> bySubject.computeIfAbsent(t.subject(), s -> new ArrayList<>()).add(t));
    Map<Subject, List<Event>> near = new LinkedHashMap<>();
    bySubject.forEach((subject, told) -> near.put(subject, byNearness(told)));
    Map<Subject, List<Event>> events = new LinkedHashMap<>();
    bySubject.forEach(
        (subject, told) -> {
          List<Event> merged = merge(subject, near.getOrDefault(subject, List.of()), near);
          events.put(subject, attachUndated(merged, told));
        });
    return events;
  }

  private static List<Event> byNearness(List<Telling> tellings) {
    List<List<Telling>> clusters = new ArrayList<>();
    for (Telling telling :
        tellings.stream().filter(t -> t.eventDate() != null).sorted(FINEST_FIRST).toList()) {
      List<Telling> home = null;
      for (List<Telling> cluster : clusters) {
        if (near(cluster, telling)) {
          home = cluster;
          break;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        clusters.add(home);
      }
      home.add(telling);
    }
    return clusters.stream().map(Event::of).sorted(Event.BY_DATE).toList();
  }

  /** Whether a telling's period touches a cluster's; days are met in order, coarser ones after. */
  private static boolean near(List<Telling> cluster, Telling telling) {
    int slack = telling.precision() == DatePrecision.DAY ? NEAR_DAYS : 0;
    for (int i = cluster.size() - 1; i >= 0; i--) {
      Telling other = cluster.get(i);
      if (!telling.from().isAfter(other.to().plusDays(slack))
          && !telling.to().isBefore(other.from().minusDays(slack))) {
        return true;
      }
    }
    return false;
  }

  private static List<Event> merge(
      Subject subject, List<Event> events, Map<Subject, List<Event>> all) {
    List<Event> out = new ArrayList<>();
    for (Event event : events) {
      Event last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && !apart(subject, last, event, all)) {
        out.set(out.size() - 1, last.with(event.tellings()));
      } else {
        out.add(event);
      }
    }
    return out;
  }

  private static boolean apart(
      Subject subject, Event earlier, Event later, Map<Subject, List<Event>> all) {
    long days = ChronoUnit.DAYS.between(earlier.day(), later.day());
    if (subject.stance() != Stance.DONE) {
      return days > DEBATE_DAYS;
    }
    if (undoneBetween(subject, earlier.day(), later.day(), all)) {
      return true;
    }
    if (onlyOnce(subject)) {
      return false;
    }
    if (subject.act() == Act.SEVER_RELATIONS && surelyDated(subject, later, all)) {
      return days > BROKEN_AGAIN_DAYS;
    }
    boolean again =
        later.tellings().stream().anyMatch(Telling::datedByText) || later.originsDated() > 1;
    return again && days > AGAIN_DAYS;
  }

  /** Whether a text names the month or day, or reports of another day tell it of the other side. */
  private static boolean surelyDated(Subject subject, Event event, Map<Subject, List<Event>> all) {
    Set<LocalDate> reported =
        event.tellings().stream().map(Telling::published).collect(Collectors.toSet());
    return event.tellings().stream().anyMatch(Telling::datedExactlyByText)
        || all.getOrDefault(subject.turned(), List.of()).stream()
            .filter(e -> Math.abs(ChronoUnit.DAYS.between(e.day(), event.day())) <= NEAR_DAYS)
            .flatMap(e -> e.tellings().stream())
            .anyMatch(t -> !reported.contains(t.published()));
  }

  /** A state that is recognised, or relations that were established, stay so until undone. */
  private static boolean onlyOnce(Subject subject) {
    return subject.act() == Act.ESTABLISH_RELATIONS
        || (subject.act() == Act.RECOGNIZE && subject.object() == ActObject.STATE);
  }

  private static boolean undoneBetween(
      Subject subject, LocalDate from, LocalDate to, Map<Subject, List<Event>> all) {
    for (Map.Entry<Subject, List<Event>> entry : all.entrySet()) {
      if (undoes(entry.getKey(), subject)
          && entry.getValue().stream()
              .anyMatch(e -> e.day().isAfter(from) && e.day().isBefore(to))) {
        return true;
      }
    }
    return false;
  }

  private static boolean undoes(Subject a, Subject b) {
    if (a.stance() != Stance.DONE) {
      return false;
    }
    boolean recognition =
        (a.act() == Act.RECOGNIZE && b.act() == Act.WITHDRAW)
            || (a.act() == Act.WITHDRAW && b.act() == Act.RECOGNIZE);
    if (recognition) {
      boolean sameObject = a.object() == null || b.object() == null || a.object() == b.object();
      return sameObject && a.actor().equals(b.actor()) && a.target().equals(b.target());
    }
    boolean severed = a.act() == Act.SEVER_RELATIONS;
    return (severed && b.act().mutual()) || (a.act().mutual() && b.act() == Act.SEVER_RELATIONS);
  }

  /** Undated tellings join the last event before their article, else the first of all. */
  private static List<Event> attachUndated(List<Event> events, List<Telling> told) {
    List<Telling> undated = told.stream().filter(t -> t.eventDate() == null).toList();
    if (undated.isEmpty()) {
      return events;
    }
    if (events.isEmpty()) {
      return List.of(Event.of(undated));
    }
    TreeMap<Integer, List<Telling>> joining = new TreeMap<>();
    for (Telling telling : undated) {
      joining
          .computeIfAbsent(lastBefore(events, telling.published()), i -> new ArrayList<>())
          .add(telling);
    }
    List<Event> out = new ArrayList<>(events);
    joining.forEach((i, more) -> out.set(i, out.get(i).with(more)));
    return out;
  }

  private static int lastBefore(List<Event> events, @Nullable LocalDate published) {
    int last = 0;
    for (int i = 1; published != null && i < events.size(); i++) {
      if (!events.get(i).day().isAfter(published.plusDays(1))) {
        last = i;
      }
    }
    return last;
  }
}
