package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Act;
import org.chancery.model.ActObject;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** The recognitions that an article has told so far, also those taken back. */
final class ToldRecognitions {
  private final List<Frame> frames = new ArrayList<>();

  void note(Frame frame) {
    frames.add(frame);
  }

  /** All that a state has recognised so far. */
  List<Target> recognisedBy(List<String> doers) {
    Map<String, Target> found = new LinkedHashMap<>();
    boolean done = lastBy(doers) != null; // then not what it only thinks about
    for (Frame frame : frames) {
      if (frame.actors().containsAll(doers) && (!done || frame.stance() == Stance.DONE)) {
        frame.targets().forEach(target -> found.putIfAbsent(target.country(), target));
      }
    }
    return List.copyOf(found.values());
  }

  /** The government recognised before in whose name a word stands; null if there is none. */
  @Nullable Target governmentNamed(String word) {
    for (int i = frames.size() - 1; i >= 0; i--) {
      for (Target target : frames.get(i).targets()) {
        if (target.object() == ActObject.GOVERNMENT && target.namesGovernment(word)) {
          return target;
        }
      }
    }
    return null;
  }

  /** The last recognition that has happened; null if none has been told. */
  @Nullable Frame lastDone() {
    for (int i = frames.size() - 1; i >= 0; i--) {
      Frame frame = frames.get(i);
      if (frame.act() == Act.RECOGNIZE && frame.stance() == Stance.DONE) {
        return frame;
      }
    }
    return null;
  }

  /** The last recognition by a state; null if it has recognised nobody so far. */
  @Nullable Frame lastBy(List<String> doers) {
    for (int i = frames.size() - 1; i >= 0; i--) {
      Frame frame = frames.get(i);
      if (frame.act() == Act.RECOGNIZE
          && frame.stance() == Stance.DONE
          && frame.actors().containsAll(doers)) {
        return frame;
      }
    }
    return null;
  }

  /** Whether somebody has been told to recognise it so far. */
  boolean isTarget(String code) {
    return frames.stream()
        .anyMatch(f -> f.targets().stream().anyMatch(t -> t.country().equals(code)));
  }
}
