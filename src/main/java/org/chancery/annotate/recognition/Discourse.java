package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.Act;
import org.chancery.model.ActObject;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** What an article has spoken of so far: for pronouns, descriptions and acts taken up again. */
final class Discourse {
  /** How many of the countries named last are near. */
  private static final int NEAR = 8;

  private static final List<String> NORTHERN = List.of("PRK", "XNC");
  private static final List<String> SOUTHERN = List.of("KOR", "SSD");

  private List<Target> topic = List.of();
  private List<String> subject = List.of();
  private List<String> reporter = List.of();
  private List<String> person = List.of();
  private List<String> ruler = List.of();
  private List<String> setting = List.of();
  private List<String> heading = List.of();
  private List<String> hub = List.of();
  private @Nullable String sovereign;
  private List<String> label = List.of();
  private List<String> pair = List.of();
  private List<String> couple = List.of();
  private @Nullable Frame last;
  private @Nullable Frame lastNoProtest;
  private @Nullable Frame lastFact;
  private @Nullable Frame lastRecognition;
  private @Nullable Frame lastRelations;
  private @Nullable Frame unnamed;
  private List<Target> lastSeveral = List.of();
  private List<String> protagonist = List.of();
  private boolean statehood;
  private boolean relations;
  private List<String> home = List.of();
  private List<Target> asked = List.of();
  private boolean lastCrowns;
  private int year;
  private final Map<String, Integer> partners = new LinkedHashMap<>();
  private final List<Frame> recognitions = new ArrayList<>();
  private final List<List<String>> groups = new ArrayList<>();
  private final List<String> mentioned = new ArrayList<>();

  /** The year from which the article speaks; 0 if unknown. */
  int year() {
    return year;
  }

  void year(int year) {
    this.year = year;
  }

  /** Whether the article speaks of diplomatic relations anywhere. */
  boolean speaksOfRelations() {
    return relations;
  }

  void noteRelations() {
    relations = true;
  }

  /** The state that the article names most often; none if several are named as often. */
  List<String> home() {
    return home;
  }

  void home(List<String> codes) {
    home = List.copyOf(codes);
  }

  /** What a question or the headline asks the recognition of. */
  List<Target> asked() {
    return asked;
  }

  void asked(List<Target> targets) {
    asked = List.copyOf(targets);
  }

  /** Notes that relations with a state are spoken of. */
  void partner(String code) {
    partners.merge(code, 1, Integer::sum);
  }

  /**
   * The state with which most of the relations are that the article has spoken of, other than one;
   * none if another is spoken of as often.
   */
  List<String> commonPartner(String except) {
    String best = "";
    int most = 0;
    boolean alone = false;
    for (Map.Entry<String, Integer> partner : partners.entrySet()) {
      int times = partner.getKey().equals(except) ? 0 : partner.getValue();
      alone = times > most || alone && times < most;
      best = times > most ? partner.getKey() : best;
      most = Math.max(most, times);
    }
    return alone ? List.of(best) : List.of();
  }

  List<Target> topic() {
    return topic;
  }

  /** The states that the last subject stood for. */
  List<String> subject() {
    return subject;
  }

  /** The states for which somebody spoke last. */
  List<String> reporter() {
    return reporter;
  }

  /** The last act of a group whose members have not been named. */
  @Nullable Frame unnamed() {
    return unnamed;
  }

  void unnamed(Frame frame) {
    unnamed = frame;
    boolean kept = frame.stance() == Stance.REFUSED && frame.act() == Act.SEVER_RELATIONS;
    if ((frame.stance() == Stance.DONE || kept) && frame.act() != Act.CONDEMN) {
      last = frame;
      lastNoProtest = frame;
      lastFact = FollowUpRules.isBackground(frame) ? lastFact : frame;
      note(frame.act(), frame.targets());
    }
  }

  /** The targets of the last recognition of several. */
  List<Target> lastSeveral() {
    return lastSeveral;
  }

  /** The state that the article's text begins with; none if it begins with no single one. */
  List<String> protagonist() {
    return protagonist;
  }

  void protagonist(List<String> codes) {
    if (protagonist.isEmpty() && codes.size() == 1) {
      protagonist = List.copyOf(codes);
    }
  }

  /** Whether the article has spoken of independence or recognition so far. */
  boolean speaksOfStatehood() {
    return statehood;
  }

  void noteStatehood() {
    statehood = true;
  }

  /** All that a state has recognised so far. */
  List<Target> recognisedBy(List<String> doers) {
    Map<String, Target> found = new LinkedHashMap<>();
    boolean done = recognitionBy(doers) != null; // then not what it only thinks about
    for (Frame frame : recognitions) {
      if (frame.actors().containsAll(doers) && (!done || frame.stance() == Stance.DONE)) {
        frame.targets().forEach(target -> found.putIfAbsent(target.country(), target));
      }
    }
    return List.copyOf(found.values());
  }

  /** The government recognised before in whose name a word stands; null if there is none. */
  @Nullable Target governmentNamed(String word) {
    for (int i = recognitions.size() - 1; i >= 0; i--) {
      for (Target target : recognitions.get(i).targets()) {
        String name = target.object() == ActObject.GOVERNMENT ? target.government() : null;
        boolean holds =
            name != null
                && List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).contains(word);
        if (holds) {
          return target;
        }
      }
    }
    return null;
  }

  /** The last recognition that has happened; null if none has been told. */
  @Nullable Frame lastRecognitionDone() {
    for (int i = recognitions.size() - 1; i >= 0; i--) {
      Frame frame = recognitions.get(i);
      if (frame.act() == Act.RECOGNIZE && frame.stance() == Stance.DONE) {
        return frame;
      }
    }
    return null;
  }

  /** The last recognition by a state; null if it has recognised nobody so far. */
  @Nullable Frame recognitionBy(List<String> doers) {
    for (int i = recognitions.size() - 1; i >= 0; i--) {
      Frame frame = recognitions.get(i);
      if (frame.act() == Act.RECOGNIZE
          && frame.stance() == Stance.DONE
          && frame.actors().containsAll(doers)) {
        return frame;
      }
    }
    return null;
  }

  /** The last so many that were recognised or whose statehood is disputed; none if fewer. */
  List<String> entities(int number) {
    List<String> found = new ArrayList<>();
    for (int i = mentioned.size() - 1; i >= 0 && found.size() < number; i--) {
      if (mentioned.get(i).startsWith("X") || isTarget(mentioned.get(i))) {
        found.add(0, mentioned.get(i));
      }
    }
    return found.size() == number ? found : List.of();
  }

  /** Whether somebody has been told to recognise it so far. */
  boolean isTarget(String code) {
    return recognitions.stream()
        .anyMatch(f -> f.targets().stream().anyMatch(t -> t.country().equals(code)));
  }

  /** The states for which the last person acted who was a subject: what "he" means. */
  List<String> person() {
    return person;
  }

  /** The state of the ruler or leader named last; none if none was. */
  List<String> ruler() {
    return ruler;
  }

  void ruler(List<String> codes) {
    ruler = List.copyOf(codes);
  }

  void person(List<String> codes) {
    person = List.copyOf(codes);
  }

  /** Forgets the subject: somebody else than a state has become it. */
  void noSubject() {
    subject = List.of();
  }

  /** The country of an opening "In Peru,": of officials whose country is not named. */
  List<String> setting() {
    return setting;
  }

  void setting(List<String> codes) {
    setting = List.copyOf(codes);
  }

  /** The two states last joined by "and"; fewer if none were. */
  List<String> couple() {
    return couple;
  }

  void couple(List<String> codes) {
    couple = List.copyOf(codes);
  }

  /** The two states under which a paragraph of a fact box stands: "Mexico and Ecuador."; none. */
  List<String> heading() {
    return heading;
  }

  void heading(List<String> codes) {
    heading = List.copyOf(codes);
    pair = codes.isEmpty() ? pair : heading;
  }

  /** The state under whose name an entry of a fact box stands: "PERU: ..."; none. */
  List<String> label() {
    return label;
  }

  void label(List<String> codes) {
    label = List.copyOf(codes);
  }

  /** The state whose sovereignty was spoken of last; null if none was. */
  @Nullable String sovereign() {
    return sovereign;
  }

  void sovereign(String code) {
    sovereign = code;
  }

  /** With whom a paragraph's opening says that several states did something; none. */
  List<String> hub() {
    return hub;
  }

  void hub(List<String> codes) {
    hub = List.copyOf(codes);
  }

  /** The two states last named together as parties. */
  List<String> pair() {
    return pair;
  }

  @Nullable Frame last() {
    return last;
  }

  @Nullable Frame lastNoProtest() {
    return lastNoProtest;
  }

  /** The last act, no protest, that happened or was announced. */
  @Nullable Frame lastFact() {
    return lastFact;
  }

  @Nullable Frame lastRecognition() {
    return lastRecognition;
  }

  @Nullable Frame lastRelations() {
    return lastRelations;
  }

  void subject(List<String> codes) {
    if (!codes.isEmpty()) {
      subject = List.copyOf(codes);
      group(codes);
    }
  }

  void reporter(List<String> codes) {
    if (!codes.isEmpty()) {
      reporter = List.copyOf(codes);
    }
  }

  void topic(List<Target> targets) {
    topic = List.copyOf(targets);
  }

  /** Notes that states are named together. */
  void group(List<String> codes) {
    if (codes.size() > 1) {
      groups.add(List.copyOf(codes));
    }
  }

  /** The states last named together in this number, any number if 0. */
  List<String> group(int number) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (number == 0 || groups.get(i).size() == number) {
        return groups.get(i);
      }
    }
    return List.of();
  }

  /** Notes that a country is named. */
  void mention(String code) {
    mentioned.remove(code);
    mentioned.add(code);
  }

  /** The countries named last beside the targets of the last act. */
  List<String> latestActors(int n) {
    Frame act = last;
    return latest(n + 2).stream()
        .filter(c -> act == null || act.targets().stream().noneMatch(t -> t.country().equals(c)))
        .limit(n)
        .toList();
  }

  /** What "the North", "the South" means: the state so named that was spoken of last; else none. */
  List<String> side(Parse parse, Phrase phrase) {
    Node word = parse.node(phrase.to() - 1);
    List<String> halves = word.is("north") ? NORTHERN : word.is("south") ? SOUTHERN : List.of();
    boolean bare = phrase.to() - phrase.from() == 2 && parse.node(phrase.from()).is("the");
    return halves.isEmpty() || !bare
        ? List.of()
        : latest(NEAR).stream().filter(halves::contains).limit(1).toList();
  }

  /** Who was named last but the subject, unless that is a country itself; none if it is. */
  List<String> latestBefore(String country) {
    return latest(3).stream()
        .filter(code -> !subject.contains(code))
        .limit(1)
        .filter(code -> !code.equals(country))
        .toList();
  }

  /** The countries named last, the latest first. */
  List<String> latest(int n) {
    List<String> found = new ArrayList<>();
    for (int i = mentioned.size() - 1; i >= 0 && found.size() < n; i--) {
      found.add(mentioned.get(i));
    }
    return found;
  }

  private void note(Act act, List<Target> targets) {
    if (act == Act.RECOGNIZE || act == Act.WITHDRAW) {
      topic = targets;
    }
  }

  /** The doers of the last act that are not these; else the country named last beside them. */
  List<String> otherThan(List<String> codes) {
    if (lastNoProtest != null && lastNoProtest.actors().stream().noneMatch(codes::contains)) {
      return lastNoProtest.actors();
    }
    return latest(codes.size() + 1).stream().filter(c -> !codes.contains(c)).limit(1).toList();
  }

  void note(Frame frame) {
    last = frame;
    if (frame.act() != Act.CONDEMN) {
      lastNoProtest = frame;
      boolean fact = frame.stance() == Stance.DONE || frame.stance() == Stance.ANNOUNCED;
      boolean crowns =
          lastRecognition != null
              && frame.act() == Act.ESTABLISH_RELATIONS
              && lastRecognition.actors().containsAll(frame.actors());
      boolean told = fact && !crowns && !FollowUpRules.isBackground(frame) && !isAside(frame);
      lastCrowns = crowns;
      lastFact = told ? frame : lastFact;
    }
    if (!frame.actors().isEmpty()) {
      subject(frame.actors());
    }
    group(frame.targets().stream().map(Target::country).toList());
    boolean turns = turns(frame, lastRecognition);
    if (!turns) {
      note(frame.act(), frame.targets());
    }
    if (frame.act() == Act.RECOGNIZE || frame.act() == Act.WITHDRAW) {
      recognitions.add(frame);
      lastSeveral = topic.size() > 1 ? topic : lastSeveral;
    }
    if (frame.act() == Act.RECOGNIZE) {
      lastRecognition = frame;
    }
    if (frame.act() == Act.ESTABLISH_RELATIONS
        || frame.act() == Act.SEVER_RELATIONS
        || frame.act() == Act.RESTORE_RELATIONS) {
      lastRelations = frame;
      frame.targets().forEach(t -> partner(t.country()));
      frame.actors().forEach(this::partner);
      List<String> both = new ArrayList<>(frame.actors());
      frame.targets().forEach(t -> both.add(t.country()));
      pair = both;
    }
  }

  /** "recognised Peking and withdrew from Taipei": the recognition is the step that was taken. */
  static boolean turns(Frame withdrawal, @Nullable Frame recognition) {
    if (withdrawal.act() != Act.WITHDRAW
        || recognition == null
        || !recognition.actors().containsAll(withdrawal.actors())) {
      return false;
    }
    int apart = withdrawal.parse().sentence().index() - recognition.parse().sentence().index();
    boolean rivals = // other states, or two governments of one
        recognition.targets().stream()
            .noneMatch(
                t ->
                    withdrawal.targets().stream()
                        .anyMatch(
                            w ->
                                w.country().equals(t.country())
                                    && (w.object() != ActObject.GOVERNMENT
                                        || t.object() != ActObject.GOVERNMENT)));
    return apart == 0 || apart == 1 && rivals && recognition.stance() == Stance.DONE;
  }

  /** "published letters on the establishment of relations": another act than the one told. */
  private boolean isAside(Frame frame) {
    Parse parse = frame.parse();
    int phrase = frame.phrase();
    return lastFact != null
        && lastFact.act() != frame.act()
        && parse.is(phrase, Phrase.PhraseKind.NOUN)
        && parse.is(parse.skipLeft(phrase - 1), Phrase.PhraseKind.PREP);
  }

  /** Whether the last act opens relations with whom its actor has just recognised. */
  boolean lastCrowns() {
    return lastCrowns;
  }

  /**
   * Entities of disputed statehood named last: what "the territory" or "the republics" may mean.
   */
  List<String> claimantsNamed() {
    List<String> found = new ArrayList<>();
    for (int i = mentioned.size() - 1; i >= Math.max(0, mentioned.size() - 4); i--) {
      if (mentioned.get(i).startsWith("X")) {
        found.add(mentioned.get(i));
      }
    }
    return found;
  }
}
