package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.Article;
import org.chancery.model.Attribution;
import org.chancery.model.RecognitionAct;

/** Finds the recognition acts of an article. */
public final class ActAnnotator {
  /** The acts in order, one for each actor, act, target and stance. */
  public List<RecognitionAct> annotate(
      Article article,
      TextDocument document,
      List<CountryMention> countries,
      List<DateExpression> dates,
      List<Attribution> attributions) {
    return List.of();
  }
}
