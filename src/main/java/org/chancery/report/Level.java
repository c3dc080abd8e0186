package org.chancery.report;

/** How near two countries must stand to count as named together. */
enum Level {
  /** In one article, the title included. */
  DOCUMENT,
  /** In one paragraph, or in the title. */
  PARAGRAPH,
  /** In one sentence, or in the title. */
  SENTENCE
}
