package org.chancery.model;

/** The stage of a run at which an input was given up. */
public enum Stage {
  PLAN,
  DUMP,
  EXTRACT,
  ANNOTATE,
  CORPUS
}
