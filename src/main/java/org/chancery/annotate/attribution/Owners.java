package org.chancery.annotate.attribution;

import java.util.List;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.jspecify.annotations.Nullable;

/** Tells which country a body belongs to, by its own words or by what stands before it. */
final class Owners {
  private static final int SUBJECT_REACH = 5;
  private static final int SENTENCES_BACK = 3;

  private final TextDocument document;
  private final List<CountryMention> countries;
  private final boolean dated;

  /**
   * The owners in a document.
   *
   * @param dated whether a dateline opens the text, so that its place tells the country
   */
  Owners(TextDocument document, List<CountryMention> countries, boolean dated) {
    this.document = document;
    this.countries = countries;
    this.dated = dated;
  }

  /**
   * The country that owns an office whose words do not name it, null if it is not to be told.
   *
   * @param noun first token of the office's name
   * @param before the owner of the same office where it was named before, null if it was not
   */
  @Nullable String holder(int noun, @Nullable String before) {
    Sentence own = sentence(noun);
    boolean its = document.tokenIs(noun - 1, "its") || document.tokenIs(noun, "its");
    String place = place(own);
    if (place != null) {
      return place;
    }
    String subject = subject(own.firstToken(), noun);
    if (its) {
      String nearer = subject(clause(own, noun), noun);
      if (nearer != null || subject != null) {
        return nearer == null ? subject : nearer;
      }
    }
    if (before != null) {
      return before;
    }
    if (subject != null) {
      return subject;
    }
    int first = document.paragraphs().get(own.paragraph()).firstSentence();
    for (int back = 1; back <= SENTENCES_BACK && own.index() - back >= 0; back++) {
      Sentence sentence = document.sentences().get(own.index() - back);
      String country = subject(sentence.firstToken(), sentence.endToken());
      if (country != null) {
        return country;
      }
      if (sentence.index() < first - 1) {
        break;
      }
    }
    return dated ? atHead() : null;
  }

  /** "In Santiago, the interior ministry said": the country of the place that opens a sentence. */
  private @Nullable String place(Sentence sentence) {
    int first = sentence.firstToken();
    if (!document.tokenIs(first, "in") && !document.tokenIs(first, "at")) {
      return null;
    }
    for (CountryMention mention : countries) {
      if (mention.firstToken() == first + 1) {
        return mention.country();
      }
    }
    return null;
  }

  /** Where the last clause before a token begins that a semicolon parts from the one before. */
  private int clause(Sentence sentence, int before) {
    int at = before;
    while (at > sentence.firstToken() && !document.tokenIs(at - 1, ";")) {
      at--;
    }
    return at;
  }

  /** The country with whose name a clause begins. */
  private @Nullable String subject(int first, int before) {
    int reach = Math.min(before, first + SUBJECT_REACH);
    for (CountryMention mention : countries) {
      if (mention.firstToken() >= reach) {
        return null;
      }
      if (mention.firstToken() >= first && mention.kind().counts()) {
        return mention.country();
      }
    }
    return null;
  }

  /** The country of the place in the dateline. */
  private @Nullable String atHead() {
    int body = 0;
    while (body < document.tokenCount() && document.tokenStart(body) < document.bodyStart()) {
      body++;
    }
    for (CountryMention mention : countries) {
      if (mention.firstToken() >= body) {
        return mention.firstToken() < body + SUBJECT_REACH ? mention.country() : null;
      }
    }
    return null;
  }

  private Sentence sentence(int token) {
    int low = 0;
    int high = document.sentences().size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (document.sentences().get(middle).endToken() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return document.sentences().get(low);
  }

  /** The first mention among the tokens of a speaker, null if there is none. */
  @Nullable CountryMention in(Speaker speaker) {
    for (CountryMention mention : countries) {
      if (mention.firstToken() >= speaker.end()) {
        return null;
      }
      if (mention.firstToken() >= speaker.first()) {
        return mention;
      }
    }
    return null;
  }

  /** Whether a token is part of a mention. */
  boolean isCountry(int token) {
    for (CountryMention mention : countries) {
      if (mention.firstToken() > token) {
        return false;
      }
      if (token < mention.endToken()) {
        return true;
      }
    }
    return false;
  }
}
