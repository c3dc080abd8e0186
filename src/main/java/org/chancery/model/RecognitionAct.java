package org.chancery.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One act of recognition or of diplomatic relations, as one article tells it.
 *
 * <p>Offsets are UTF-16 code units, half-open, into the body.
 */
public record RecognitionAct(
    @Doc("Code of the acting state.") String actor,
    @Doc("What it does.") Act act,
    @Doc("Code of the state acted upon.") String target,
    @Doc("What is recognised or no longer so; null for acts of relations.")
        @Nullable ActObject object,
    @Doc("The government recognised, as named; null if none is.") @Nullable String government,
    @Doc("The territory whose sovereignty is recognised, as named; null if none is.")
        @Nullable String territory,
    @Doc("Code of the state whose recognition is condemned; null if not told.")
        @Nullable String toward,
    @Doc("How far it has gone.") Stance stance,
    @Doc("First day of the period in which it took or will take place; null if not told.")
        @Nullable LocalDate eventDate,
    @Doc("How exactly the date is known; null without a date.") @Nullable DatePrecision precision,
    @Doc("What the date was read from; null without a date.") @Nullable EventDateBasis dateBasis,
    @Doc("The source that claims it, as in attributions; null if the article says it itself.")
        @Nullable String attributedTo,
    @Doc("The sentence that tells it.") String sentence,
    @Doc("First character of the sentence in the body; -1 if it stands in the title.") int start,
    @Doc("Character after the last of the sentence; -1 if it stands in the title.") int end,
    @Doc("Id of the rule that fired.") String ruleId,
    @Doc("Confidence, 0 to 1.") double confidence) {

  /** The date at its own precision: {@code 2022-07-13}, {@code 2022-07}, {@code 2022}, or null. */
  public @Nullable String dateText() {
    if (eventDate == null || precision == null) {
      return null;
    }
    String day = eventDate.toString();
    return switch (precision) {
      case DAY -> day;
      case MONTH -> day.substring(0, day.length() - 3);
      case YEAR -> day.substring(0, day.length() - 6);
    };
  }
}
