package org.chancery.annotate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.attribution.AttributionAnnotator;
import org.chancery.annotate.country.CountryAnnotator;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.country.FocusCountries;
import org.chancery.annotate.recognition.ActAnnotator;
import org.chancery.annotate.text.Paragraph;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.time.DateAnnotator;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.Annotations;
import org.chancery.model.Article;
import org.chancery.model.Attribution;
import org.chancery.model.Mention;
import org.chancery.model.Section;

/**
 * Annotates articles: country mentions, attributions and recognition acts.
 *
 * <p>Instances are immutable and may be shared by threads.
 *
 * <pre>{@code
 * Annotations found = Annotator.standard().annotate(article);
 * }</pre>
 */
public final class Annotator {
  private final CountryAnnotator countries;
  private final DateAnnotator dates;
  private final AttributionAnnotator attributions;
  private final ActAnnotator acts;

  private Annotator(
      CountryAnnotator countries,
      DateAnnotator dates,
      AttributionAnnotator attributions,
      ActAnnotator acts) {
    this.countries = countries;
    this.dates = dates;
    this.attributions = attributions;
    this.acts = acts;
  }

  /** The annotator with the built-in gazetteer, sources and rules. */
  public static Annotator standard() {
    return Standard.INSTANCE;
  }

  /** The standard annotator with a user's changes to the gazetteer. */
  public static Builder builder() {
    return new Builder();
  }

  /** All that is found in an article. */
  public Annotations annotate(Article read) {
    Article article = read.datedByPublisher();
    TextDocument document = TextDocument.of(article.title(), article.text());
    List<DateExpression> when = dates.annotate(document, article.publishedDate());
    return annotations(article, document, countries.annotate(article, document), when);
  }

  /** All that is found in an article, with the reasons and with what was dropped. */
  public Explanation explain(Article read) {
    Article article = read.datedByPublisher();
    TextDocument document = TextDocument.of(article.title(), article.text());
    List<CountryMention> found = countries.annotate(article, document);
    List<DateExpression> when = dates.annotate(document, article.publishedDate());
    return new Explanation(
        document,
        found,
        countries.dropped(article, document),
        attributions.dropped(article, document, found),
        acts.dropped(article, document, found, when),
        when,
        article.publishedDate() == null ? dates.inferPublicationDay(document) : null,
        annotations(article, document, found, when));
  }

  private Annotations annotations(
      Article article,
      TextDocument document,
      List<CountryMention> found,
      List<DateExpression> when) {
    List<Attribution> credits = attributions.annotate(article, document, found);
    int titles = (int) document.paragraphs().stream().filter(Annotator::isTitle).count();
    int titleSentences = titles == 0 ? 0 : document.paragraphs().get(0).endSentence();
    return new Annotations(
        mentions(document, found, titles, titleSentences),
        FocusCountries.of(document, found),
        credits,
        acts.annotate(article, document, found, when, credits),
        (int) document.paragraphs().stream().filter(Annotator::isText).count(),
        document.paragraphs().stream()
            .filter(Annotator::isText)
            .mapToInt(p -> p.endSentence() - p.firstSentence())
            .sum());
  }

  private static boolean isText(Paragraph paragraph) {
    return paragraph.section() == Section.BODY || paragraph.section() == Section.CAPTION;
  }

  private static boolean isTitle(Paragraph paragraph) {
    return paragraph.section() == Section.TITLE;
  }

  private static List<Mention> mentions(
      TextDocument document, List<CountryMention> found, int titles, int titleSentences) {
    List<Mention> mentions = new ArrayList<>(found.size());
    for (CountryMention mention : found) {
      Sentence sentence = document.sentenceOf(mention.firstToken());
      Section section = document.paragraphOf(sentence).section();
      boolean title = section == Section.TITLE;
      int shift = title ? 0 : document.bodyStart();
      int start = document.tokenStart(mention.firstToken());
      int end = document.tokenEnd(mention.endToken() - 1);
      mentions.add(
          new Mention(
              mention.country(),
              document.text().substring(start, end),
              mention.kind(),
              section,
              title ? -1 : sentence.paragraph() - titles,
              title ? -1 : sentence.index() - titleSentences,
              start - shift,
              end - shift));
    }
    return mentions;
  }

  /** Sets an annotator up. */
  public static final class Builder {
    private CountryAnnotator countries = CountryAnnotator.standard();

    private Builder() {}

    /**
     * Names to add, change or remove, as CSV in the format of the built-in gazetteer.
     *
     * @param csv the file's text
     * @param fileName what errors call it
     * @throws IllegalArgumentException if a row cannot be understood, with its line
     * @see CountryAnnotator#with
     */
    public Builder gazetteer(String csv, String fileName) {
      try {
        countries = CountryAnnotator.with(new StringReader(csv), fileName);
      } catch (IOException e) {
        throw new UncheckedIOException("a string cannot fail to be read", e);
      }
      return this;
    }

    /** The annotator. */
    public Annotator build() {
      return new Annotator(
          countries, new DateAnnotator(), new AttributionAnnotator(), new ActAnnotator());
    }
  }

  /** Holder: the data files are read once, when first needed. */
  private static final class Standard {
    static final Annotator INSTANCE = builder().build();
  }
}
