package org.chancery.model;

/** What a credited source is. */
public enum SourceType {
  AGENCY,
  NEWSPAPER,
  BROADCASTER,
  GOVERNMENT,
  ORGANISATION,
  PERSON,
  PLATFORM,
  DOCUMENT,
  ANONYMOUS
}
