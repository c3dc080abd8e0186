package org.chancery.annotate.recognition;

import java.util.List;

/**
 * The noun "recognition" with what hangs on it.
 *
 * @param owner who recognises: "Peru's", "by Peru"
 * @param targets what is recognised
 * @param named whether the targets stand with the noun, and are not those spoken of before
 * @param end its last phrase
 */
record RecognitionNoun(List<String> owner, List<Target> targets, boolean named, int end) {
  RecognitionNoun {
    owner = List.copyOf(owner);
    targets = List.copyOf(targets);
  }
}
