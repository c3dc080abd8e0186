package org.chancery.annotate.country;

import org.chancery.annotate.text.NameIndex;
import org.chancery.model.MentionKind;

/** A name found in a document on its way to a decision. */
final class Candidate {
  private final GazetteerName name;
  private final int firstToken;
  private final int endToken;
  private final SentenceView sentence;
  private String country;
  private MentionKind kind;
  private String reason = "name";
  private boolean dropped;

  Candidate(NameIndex.Match<GazetteerName> match, String country, SentenceView sentence) {
    this.name = match.value();
    this.firstToken = match.firstToken();
    this.endToken = match.endToken();
    this.sentence = sentence;
    this.country = country;
    this.kind = match.value().kind();
  }

  private Candidate(Candidate whole, int token, String country) {
    this.name = whole.name;
    this.firstToken = whole.firstToken + token;
    this.endToken = firstToken + 1;
    this.sentence = whole.sentence;
    this.country = country;
    this.kind = whole.kind;
    this.reason = "part of a pair";
  }

  /** The country that one token of this name names by itself. */
  Candidate part(int token, String code) {
    return new Candidate(this, token, code);
  }

  void drop(String why) {
    dropped = true;
    reason = why;
  }

  void become(MentionKind newKind, String why) {
    kind = newKind;
    reason = why;
  }

  void mean(String newCountry, String why) {
    country = newCountry;
    reason = why;
  }

  String text() {
    return name.text();
  }

  GazetteerName name() {
    return name;
  }

  int firstToken() {
    return firstToken;
  }

  int endToken() {
    return endToken;
  }

  SentenceView sentence() {
    return sentence;
  }

  String country() {
    return country;
  }

  MentionKind kind() {
    return kind;
  }

  String reason() {
    return reason;
  }

  boolean isDropped() {
    return dropped;
  }

  /** Whether it is a mention of its country as things stand. */
  boolean counts() {
    return !dropped && kind.counts();
  }

  CountryMention mention() {
    return new CountryMention(country, kind, firstToken, endToken, reason);
  }
}
