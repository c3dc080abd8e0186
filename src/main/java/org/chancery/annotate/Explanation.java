package org.chancery.annotate;

import java.time.LocalDate;
import java.util.List;
import org.chancery.annotate.attribution.DroppedCredit;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.DroppedAct;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.Annotations;
import org.jspecify.annotations.Nullable;

/**
 * How the annotations of an article came about.
 *
 * @param document the article's title and body as one text, into which tokens count
 * @param mentions the country mentions with their reasons
 * @param dropped names that looked like mentions and were dropped, with the reasons
 * @param droppedCredits speakers and media that looked like sources and are none, with the reasons
 * @param droppedActs sentences that speak of recognition or relations and tell no act
 * @param dates the date expressions
 * @param inferredDay the day of publication that they were resolved against, where the article has
 *     none and its text tells it
 * @param annotations the outcome
 */
public record Explanation(
    TextDocument document,
    List<CountryMention> mentions,
    List<CountryMention> dropped,
    List<DroppedCredit> droppedCredits,
    List<DroppedAct> droppedActs,
    List<DateExpression> dates,
    @Nullable LocalDate inferredDay,
    Annotations annotations) {

  public Explanation {
    mentions = List.copyOf(mentions);
    dropped = List.copyOf(dropped);
    droppedCredits = List.copyOf(droppedCredits);
    droppedActs = List.copyOf(droppedActs);
    dates = List.copyOf(dates);
  }
}
