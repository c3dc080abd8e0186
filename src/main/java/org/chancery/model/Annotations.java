package org.chancery.model;

import java.util.List;

/** All that the annotators found in one article. */
public record Annotations(
    @Doc("Passages that speak of countries, in order.") List<Mention> mentions,
    @Doc("Codes of the countries that the article is mainly about, the foremost first.")
        List<String> focus,
    @Doc("Credited sources, in order.") List<Attribution> attributions,
    @Doc("Recognition acts, in order.") List<RecognitionAct> acts,
    @Doc("Number of paragraphs of the body, captions among them, boilerplate not.") int paragraphs,
    @Doc("Number of sentences in these paragraphs.") int sentences) {

  public Annotations {
    mentions = List.copyOf(mentions);
    focus = List.copyOf(focus);
    attributions = List.copyOf(attributions);
    acts = List.copyOf(acts);
  }
}
