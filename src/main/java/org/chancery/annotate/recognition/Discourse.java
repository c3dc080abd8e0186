package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Act;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** What an article has spoken of so far: for pronouns, descriptions and acts taken up again. */
final class Discourse {
  private final ToldActs acts = new ToldActs();
  private final ToldRecognitions recognitions = new ToldRecognitions();
  private final RelationPartners partners = new RelationPartners();
  private final NamedStates named = new NamedStates();
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
  private List<Target> lastSeveral = List.of();
  private List<Target> lastTwo = List.of();
  private List<String> protagonist = List.of();
  private boolean statehood;
  private boolean relations;
  private List<String> home = List.of();
  private List<Target> asked = List.of();
  private boolean deed;
  private int year;

  /** The year from which the article speaks; 0 if unknown. */
  int year() {
    return year;
  }

  void year(int year) {
    this.year = year;
  }

  /** Whether what was recognised last is a deed, a genocide, and no state. */
  boolean isOfDeed() {
    return deed;
  }

  void deed(boolean recognised) {
    deed = recognised;
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

  /** The states named so far. */
  NamedStates named() {
    return named;
  }

  /** The recognitions told so far. */
  ToldRecognitions recognitions() {
    return recognitions;
  }

  /** Notes that relations with a state are spoken of. */
  void partner(String code) {
    partners.note(code);
  }

  /** The state with which most relations are that are spoken of, other than one; else none. */
  List<String> commonPartner(String except) {
    return partners.common(except);
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

  /** The targets of the last recognition of several. */
  List<Target> lastSeveral() {
    return lastSeveral;
  }

  /** The two that one act recognised last; none if no act recognised two. */
  List<Target> lastTwo() {
    return lastTwo;
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
    return acts.last();
  }

  @Nullable Frame lastNoProtest() {
    return acts.lastNoProtest();
  }

  /** The last act, no protest, that happened or was announced. */
  @Nullable Frame lastFact() {
    return acts.lastFact();
  }

  @Nullable Frame lastRecognition() {
    return acts.lastRecognition();
  }

  @Nullable Frame lastRelations() {
    return acts.lastRelations();
  }

  /** The last act of a group whose members have not been named. */
  @Nullable Frame unnamed() {
    return acts.unnamed();
  }

  /** Whether the last act opens relations with whom its actor has just recognised. */
  boolean lastCrowns() {
    return acts.lastCrowns();
  }

  void subject(List<String> codes) {
    if (!codes.isEmpty()) {
      subject = List.copyOf(codes);
      named.group(codes);
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

  /** The countries named last beside the targets of the last act. */
  List<String> latestActors(int n) {
    Frame act = acts.last();
    return latest(n + 2).stream()
        .filter(c -> act == null || act.targets().stream().noneMatch(t -> t.country().equals(c)))
        .limit(n)
        .toList();
  }

  /** The doers of the last act that are not these; else the country named last beside them. */
  List<String> otherThan(List<String> codes) {
    Frame lastNoProtest = acts.lastNoProtest();
    if (lastNoProtest != null && lastNoProtest.actors().stream().noneMatch(codes::contains)) {
      return lastNoProtest.actors();
    }
    return latest(codes.size() + 1).stream().filter(c -> !codes.contains(c)).limit(1).toList();
  }

  /** What "the former", "the latter" means of the two states last joined; none if it is neither. */
  List<String> ranked(Parse parse, int phrase) {
    Phrase words = parse.phrase(phrase);
    Node head = parse.head(phrase);
    boolean ranks =
        words.to() - words.from() == 2
            && parse.first(phrase).is("the")
            && couple.size() == 2
            && (head.is("former") || head.is("latter"));
    return ranks ? List.of(couple.get(head.is("former") ? 0 : 1)) : List.of();
  }

  /** The countries named last, the latest first. */
  List<String> latest(int n) {
    return named.latest(n);
  }

  void unnamed(Frame frame) {
    if (acts.noteUnnamed(frame)) {
      note(frame.act(), frame.targets());
    }
  }

  private void note(Act act, List<Target> targets) {
    if (act == Act.RECOGNIZE || act == Act.WITHDRAW) {
      topic = targets;
    }
  }

  /** "had then recognised Abkhazia": told beside what the article is about. */
  private static boolean isEarlier(Frame frame) {
    VerbGroup verb = frame.parse().verb(frame.phrase());
    return frame.act() == Act.RECOGNIZE
        && frame.targets().size() > 1
        && verb != null
        && verb.perfect()
        && verb.past();
  }

  void note(Frame frame) {
    boolean turns = ToldActs.turns(frame, acts.lastRecognition());
    acts.note(frame);
    if (!frame.actors().isEmpty()) {
      subject(frame.actors());
    }
    named.group(frame.targets().stream().map(Target::country).toList());
    if (!turns && !(topic.size() > 1 && isEarlier(frame))) {
      note(frame.act(), frame.targets());
    }
    if (frame.act() == Act.RECOGNIZE || frame.act() == Act.WITHDRAW) {
      recognitions.note(frame);
      lastSeveral = topic.size() > 1 ? topic : lastSeveral;
      lastTwo = topic.size() == 2 ? topic : lastTwo;
    }
    boolean opened = // "opened relations with East Timor. Japan recognised it"
        frame.act() == Act.ESTABLISH_RELATIONS && frame.stance() == Stance.DONE;
    if (opened && topic.isEmpty() && frame.targets().size() == 1) {
      topic = List.of(Target.state(frame.targets().get(0).country()));
    }
    if (ToldActs.isOfRelations(frame)) {
      frame.targets().forEach(t -> partner(t.country()));
      frame.actors().forEach(this::partner);
      List<String> both = new ArrayList<>(frame.actors());
      frame.targets().forEach(t -> both.add(t.country()));
      pair = both;
    }
  }
}
