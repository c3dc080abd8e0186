package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Act;
import org.jspecify.annotations.Nullable;

/** What an article has spoken of so far: for pronouns, descriptions and acts taken up again. */
final class Discourse {
  private List<Target> topic = List.of();
  private List<String> subject = List.of();
  private List<String> reporter = List.of();
  private List<String> setting = List.of();
  private List<String> pair = List.of();
  private @Nullable Frame last;
  private @Nullable Frame lastNoProtest;
  private @Nullable Frame lastRecognition;
  private @Nullable Frame lastRelations;
  private final List<List<String>> groups = new ArrayList<>();
  private final List<String> mentioned = new ArrayList<>();

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

  /** The countries named last, the latest first. */
  List<String> latest(int n) {
    List<String> found = new ArrayList<>();
    for (int i = mentioned.size() - 1; i >= 0 && found.size() < n; i--) {
      found.add(mentioned.get(i));
    }
    return found;
  }

  void note(Frame frame) {
    last = frame;
    if (frame.act() != Act.CONDEMN) {
      lastNoProtest = frame;
    }
    if (!frame.actors().isEmpty()) {
      subject(frame.actors());
    }
    group(frame.targets().stream().map(Target::country).toList());
    if (frame.act() == Act.RECOGNIZE || frame.act() == Act.WITHDRAW) {
      topic = frame.targets();
    }
    if (frame.act() == Act.RECOGNIZE) {
      lastRecognition = frame;
    }
    if (frame.act() == Act.ESTABLISH_RELATIONS
        || frame.act() == Act.SEVER_RELATIONS
        || frame.act() == Act.RESTORE_RELATIONS) {
      lastRelations = frame;
      List<String> both = new ArrayList<>(frame.actors());
      frame.targets().forEach(t -> both.add(t.country()));
      pair = both;
    }
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
