package org.chancery.annotate.country;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.country.WordLists.WordList;
import org.chancery.annotate.text.NameIndex;
import org.chancery.annotate.text.StemSearch;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.MentionKind;
import org.jspecify.annotations.Nullable;

/** All names found in a document, and what they tell about each other. */
record Candidates(TextDocument document, NameHits hits, List<Candidate> all) {

  /** Whether the document speaks of a country by a name other than one of these. */
  boolean namesOtherwise(String country, Set<String> except) {
    for (Candidate candidate : all) {
      if (!candidate.isDropped()
          && candidate.country().equals(country)
          && !except.contains(candidate.text())) {
        return true;
      }
    }
    return false;
  }

  /** How many countries other than these two the document counts so far. */
  long othersThan(String country, String other) {
    return all.stream()
        .filter(Candidate::counts)
        .map(Candidate::country)
        .filter(code -> !code.equals(country) && !code.equals(other))
        .distinct()
        .count();
  }

  boolean holdsAny(StemSearch<String> words) {
    return words.isIn(document);
  }

  /** Whether a country's name stands beside the candidate in a list or a pair. */
  boolean listedWithCountry(Candidate candidate, WordList except) {
    SentenceView sentence = candidate.sentence();
    int before = candidate.firstToken() - 1;
    int after = candidate.endToken();
    return isJoint(sentence, before) && isCountry(hits.to(skipBack(sentence, before)), except)
        || isJoint(sentence, after) && isCountry(hits.from(skipOn(sentence, after)), except);
  }

  private static boolean isCountry(
      NameIndex.@Nullable Match<GazetteerName> match, WordList except) {
    return match != null
        && !"USA".equals(match.value().country())
        && match.value().kind() == MentionKind.NAME
        && !except.contains(match.value().text());
  }

  private static boolean isJoint(SentenceView sentence, int token) {
    return sentence.is(token, ",")
        || sentence.is(token, "and")
        || sentence.is(token, "or")
        || sentence.is(token, "-")
        || sentence.is(token, "with");
  }

  private static int skipBack(SentenceView sentence, int joint) {
    return sentence.is(joint - 1, ",") ? joint - 1 : joint;
  }

  private static int skipOn(SentenceView sentence, int joint) {
    return sentence.is(joint + 1, "and") ? joint + 2 : joint + 1;
  }
}
