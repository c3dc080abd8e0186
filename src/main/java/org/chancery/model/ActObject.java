package org.chancery.model;

/** What is recognised. */
public enum ActObject {
  STATE,
  GOVERNMENT,
  SOVEREIGNTY
}
