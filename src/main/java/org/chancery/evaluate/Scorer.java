package org.chancery.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.evaluate.Mistake.Sort;
import org.chancery.evaluate.Mistake.Task;
import org.jspecify.annotations.Nullable;

/**
 * Compares predicted annotations with gold ones, article by article.
 *
 * <p>Both sides are objects in the shape of the annotation guide. Of several articles with one id
 * the first counts.
 */
public final class Scorer {
  static final List<String> KINDS =
      List.of("report", "statement", "dateline", "byline", "photo", "syndication", "anonymous");
  static final List<String> ACTS =
      List.of(
          "recognize",
          "withdraw",
          "establish_relations",
          "sever_relations",
          "restore_relations",
          "condemn");
  static final List<String> STANCES = List.of("done", "announced", "considered", "refused");

  private final int limit;
  private final Map<String, Labels> gold = new LinkedHashMap<>();
  private final Map<String, Labels> predicted = new LinkedHashMap<>();
  private final Counts countries = new Counts();
  private final Counts credits = new Counts();
  private final Counts sources = new Counts();
  private final Counts events = new Counts();
  private final Counts eventsWithObject = new Counts();
  private final List<Calibration.Told> told = new ArrayList<>();
  private final int[] dates = new int[5];
  private final int[] falseEvents = new int[3];
  private final Map<Task, Map<Sort, List<Mistake>>> mistakes = new TreeMap<>();

  /**
   * A scorer without articles.
   *
   * @param limit how many mistakes of each task and sort are kept
   */
  public Scorer(int limit) {
    this.limit = limit;
  }

  /** Adds a gold article. */
  public void gold(JsonNode article) {
    Labels labels = Labels.of(article);
    gold.putIfAbsent(labels.id(), labels);
  }

  /** Adds a predicted article. */
  public void predicted(JsonNode article) {
    Labels labels = Labels.of(article);
    predicted.putIfAbsent(labels.id(), labels);
  }

  /** Compares all articles; to be called once. */
  public Score score() {
    int missing = 0;
    for (Labels wanted : gold.values()) {
      Labels guess = predicted.get(wanted.id());
      missing += guess == null ? 1 : 0;
      compare(wanted, (guess == null ? Labels.none(wanted.id()) : guess).only(wanted.labelled()));
    }
    Set<String> unknown = new HashSet<>(predicted.keySet());
    unknown.removeAll(gold.keySet());
    List<Mistake> kept = new ArrayList<>();
    mistakes.values().forEach(sorts -> sorts.values().forEach(kept::addAll));
    return new Score(
        gold.size(),
        missing,
        unknown.size(),
        countries.rates(),
        credits.rates(),
        sources.rates(),
        groups(credits, KINDS),
        eventsWithObject.rates(),
        events.rates(),
        groups(events, ACTS),
        groups(events, STANCES),
        new Score.Dates(dates[0], dates[1], dates[2], dates[3], dates[4]),
        new Score.FalseEvents(falseEvents[0], falseEvents[1], falseEvents[2]),
        Calibration.of(told),
        List.copyOf(kept));
  }

  private static Map<String, Rates> groups(Counts counts, List<String> names) {
    Map<String, Rates> rates = new LinkedHashMap<>();
    names.forEach(name -> rates.put(name, counts.rates(name)));
    return rates;
  }

  private void compare(Labels wanted, Labels guess) {
    compareCountries(wanted, guess);
    compareCredits(wanted, guess);
    compareEvents(wanted, guess);
  }

  private void compareCountries(Labels wanted, Labels guess) {
    Set<String> both = new LinkedHashSet<>(wanted.countries());
    both.retainAll(guess.countries());
    countries.add(wanted.countries(), guess.countries(), both, code -> List.of());
    for (String code : without(wanted.countries(), both)) {
      note(Task.COUNTRIES, Sort.MISSED, wanted.id(), code, null);
    }
    for (String code : without(guess.countries(), both)) {
      note(Task.COUNTRIES, Sort.FALSE, wanted.id(), code, null);
    }
  }

  private static Set<String> without(Collection<String> codes, Collection<String> taken) {
    Set<String> rest = new TreeSet<>(codes);
    rest.removeAll(taken);
    return rest;
  }

  private void compareCredits(Labels wanted, Labels guess) {
    List<Credit> keys = List.copyOf(wanted.credits().keySet());
    List<Credit> guesses = List.copyOf(guess.credits().keySet());
    Map<Integer, Integer> pairs = Matching.of(keys, guesses, Scorer::sameCredit);
    List<Credit> hits = pairs.values().stream().map(keys::get).toList();
    credits.add(keys, guesses, hits, credit -> List.of(Counts.group(credit.kind())));
    for (int g = 0; g < keys.size(); g++) {
      if (!pairs.containsValue(g)) {
        Credit credit = keys.get(g);
        String evidence = wanted.credits().get(credit);
        note(Task.ATTRIBUTIONS, Sort.MISSED, wanted.id(), credit.toString(), evidence);
      }
    }
    for (int p = 0; p < guesses.size(); p++) {
      if (!pairs.containsKey(p)) {
        Credit credit = guesses.get(p);
        String evidence = guess.credits().get(credit);
        note(Task.ATTRIBUTIONS, Sort.FALSE, wanted.id(), credit.toString(), evidence);
      }
    }
    List<String> names = keys.stream().map(Credit::source).distinct().sorted().toList();
    List<String> guessed = guesses.stream().map(Credit::source).distinct().sorted().toList();
    Map<Integer, Integer> same = Matching.of(names, guessed, SourceNames::same);
    sources.add(names, guessed, same.values().stream().map(names::get).toList(), n -> List.of());
  }

  private static boolean sameCredit(Credit one, Credit other) {
    boolean kind = one.kind() == null ? other.kind() == null : one.kind().equals(other.kind());
    return kind && SourceNames.same(one.source(), other.source());
  }

  private void compareEvents(Labels wanted, Labels guess) {
    Map<Event.Key, List<Event>> want = wanted.events();
    Map<Event.Key, List<Event>> got = underGoldKeys(want, guess.events());
    List<Event.Key> both = want.keySet().stream().filter(got::containsKey).toList();
    List<Event.Key> sameObject =
        both.stream().filter(key -> sameObject(of(want, key), of(got, key))).toList();
    events.add(want.keySet(), got.keySet(), both, Scorer::groupsOf);
    eventsWithObject.add(want.keySet(), got.keySet(), sameObject, key -> List.of());
    got.forEach(
        (key, group) -> {
          Event first = group.get(0);
          if (first.rule() != null) {
            told.add(new Calibration.Told(first.rule(), first.confidence(), want.containsKey(key)));
          }
        });
    for (Event.Key key : both) {
      compareDates(wanted.id(), key, of(want, key), of(got, key));
    }
    noteUnmatched(Sort.MISSED, wanted.id(), want, got.keySet());
    noteUnmatched(Sort.FALSE, wanted.id(), got, want.keySet());
    if (want.isEmpty()) {
      falseEvents[0]++;
      falseEvents[1] += got.isEmpty() ? 0 : 1;
      falseEvents[2] += got.size();
    }
  }

  private static List<Event> of(Map<Event.Key, List<Event>> events, Event.Key key) {
    return events.getOrDefault(key, List.of());
  }

  /** Where the gold allows a second act, events of that act count as the gold's. */
  private static Map<Event.Key, List<Event>> underGoldKeys(
      Map<Event.Key, List<Event>> want, Map<Event.Key, List<Event>> guessed) {
    Map<Event.Key, List<Event>> got = new LinkedHashMap<>(guessed);
    for (Map.Entry<Event.Key, List<Event>> entry : want.entrySet()) {
      Event first = entry.getValue().get(0);
      Event.Key other = first.key(first.alternative());
      List<Event> moved = want.containsKey(other) ? null : got.remove(other);
      if (moved != null) {
        got.putIfAbsent(entry.getKey(), moved);
      }
    }
    return got;
  }

  private static List<String> groupsOf(Event.Key key) {
    return List.of(Counts.group(key.act()), Counts.group(key.stance()));
  }

  /** Objects belong to recognitions only; a gold event without one accepts any. */
  private static boolean sameObject(List<Event> want, List<Event> got) {
    Set<String> objects = new HashSet<>();
    for (Event event : want) {
      if ("recognize".equals(event.act()) && event.object() != null) {
        objects.add(event.object());
      }
    }
    return objects.isEmpty()
        || got.stream()
            .anyMatch(event -> event.object() != null && objects.contains(event.object()));
  }

  private void compareDates(String id, Event.Key key, List<Event> want, List<Event> got) {
    String date = dateOf(want);
    String guessed = dateOf(got);
    if (date == null) {
      dates[3]++;
      dates[4] += guessed == null ? 0 : 1;
      return;
    }
    dates[0]++;
    dates[2] += guessed == null ? 1 : 0;
    if (guessed != null && guessed.startsWith(date)) {
      dates[1]++;
    } else {
      String what = key + " | " + date + (guessed == null ? ", none given" : ", not " + guessed);
      note(Task.DATES, Sort.MISSED, id, what, want.get(0).evidence());
    }
  }

  private static @Nullable String dateOf(List<Event> events) {
    for (Event event : events) {
      if (event.date() != null && !event.date().isEmpty()) {
        return event.date();
      }
    }
    return null;
  }

  private void noteUnmatched(
      Sort sort, String id, Map<Event.Key, List<Event>> events, Set<Event.Key> others) {
    events.forEach(
        (key, group) -> {
          if (!others.contains(key)) {
            note(Task.EVENTS, sort, id, key.toString(), group.get(0).evidence());
          }
        });
  }

  private void note(Task task, Sort sort, String id, String what, @Nullable String evidence) {
    List<Mistake> list =
        mistakes
            .computeIfAbsent(task, t -> new TreeMap<>())
            .computeIfAbsent(sort, s -> new ArrayList<>());
    if (list.size() < limit) {
      String passage = evidence == null || evidence.isEmpty() ? null : evidence;
      list.add(new Mistake(task, sort, id, what, passage));
    }
  }
}
