package org.chancery.annotate.attribution;

/** What a word may be; the classes of {@code words.csv}. */
enum WordClass {
  FUNCTION(0),
  PREPOSITION(1),
  DETERMINER(2),
  PRONOUN(3),
  AUXILIARY(4),
  RELATIVE(5),
  ADVERB(6),
  VERB(7),
  ROLE(8),
  HONORIFIC(9),
  SPEAKER(10),
  NAMELESS(11),
  BODY(12),
  DOCUMENT(13),
  MEDIUM(14),
  OUTLET(15),
  PARTICLE(16),
  TIME(17),
  PORTFOLIO(18),
  TITLE(19),
  CITING(20),
  FAMILY(21),
  PROPER(22),
  NAMESAKE(23),
  REMARK(24);

  private final int bit;

  WordClass(int position) {
    this.bit = 1 << position;
  }

  /** The class as one bit. */
  int bit() {
    return bit;
  }
}
