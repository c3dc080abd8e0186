package org.chancery.report;

/**
 * Something that an article tells, to be counted with the same of other articles.
 *
 * @param <F> the facts of one kind
 */
interface Fact<F> {
  /** The article. */
  Counted counted();

  /** Whether the other fact counts in the same group. */
  boolean sameGroup(F other);

  /** How often the article tells it. */
  default long times() {
    return 1;
  }

  /** Whether it is one of the facts whose stories are counted apart. */
  default boolean marked() {
    return false;
  }
}
