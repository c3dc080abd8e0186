package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.recognition.Members.Exemption;

/**
 * Who does what a verb says: its states, its phrases (-1 if it is only understood).
 *
 * @param exemption whether the states are those that the subject leaves out
 */
record Subject(List<String> codes, int from, int to, Exemption exemption) {
  static final Subject NONE = new Subject(List.of(), -1, -1);

  Subject {
    codes = List.copyOf(codes);
  }

  Subject(List<String> codes, int from, int to) {
    this(codes, from, to, Exemption.NONE);
  }
}
