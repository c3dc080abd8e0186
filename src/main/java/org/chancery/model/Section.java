package org.chancery.model;

/** The part of an article that a passage stands in. */
public enum Section {
  /** The headline. */
  TITLE,
  /** Running text. */
  BODY,
  /** A photo's caption or credit. */
  CAPTION,
  /** Menus, share bars, related links and other text that the page wraps around the article. */
  BOILERPLATE
}
