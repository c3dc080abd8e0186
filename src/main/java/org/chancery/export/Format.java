package org.chancery.export;

import java.util.Locale;

/** What reports can be exported to. */
public enum Format {
  /** A file of comma-separated values a table, for spreadsheets. */
  CSV,
  /** A file of JSON Lines a table. */
  JSONL,
  /** Graphs for Gephi. */
  GEXF,
  /** Graphs for anything else that reads graphs. */
  GRAPHML;

  /** Whether it holds graphs rather than tables. */
  public boolean isGraph() {
    return this == GEXF || this == GRAPHML;
  }

  /** The end of its files' names. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
