package org.chancery.annotate.recognition;

import java.util.Set;

/**
 * A verb with its auxiliaries, negation and adverbs.
 *
 * @param lemma the main verb
 * @param form how it stands in its clause
 * @param modal its modal verb, empty if none
 * @param negated whether it is negated
 * @param perfect whether it stands in a perfect tense
 * @param passive whether it stands in the passive
 * @param past whether its first verb is a past form
 * @param adverbs the adverbs within
 * @param particle its particle, empty if none
 * @param main node of the main verb
 */
record VerbGroup(
    String lemma,
    Form form,
    String modal,
    boolean negated,
    boolean perfect,
    boolean passive,
    boolean past,
    Set<String> adverbs,
    String particle,
    int main) {
  enum Form {
    FINITE,
    /** With to. */
    INFINITIVE,
    /** A base form without to and without a subject of its own form, as after help. */
    GERUND,
    /** A participle without auxiliary that is no past form. */
    PARTICIPLE
  }

  boolean finite() {
    return form == Form.FINITE;
  }

  boolean nonFinite() {
    return form != Form.FINITE;
  }

  /** Whether the group is a simple present: the tense of headlines and of what holds. */
  boolean simplePresent() {
    return finite() && !past && modal.isEmpty() && !perfect;
  }
}
