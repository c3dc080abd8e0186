package org.chancery.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.annotate.Explanation;
import org.chancery.annotate.attribution.DroppedCredit;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.DroppedAct;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.Article;
import org.chancery.model.Attribution;
import org.chancery.model.RecognitionAct;
import org.jspecify.annotations.Nullable;

/** The findings as tables, in the order in which a reader asks for them. */
final class Listings {
  private Listings() {}

  static List<Listing> of(Article article, Explanation explanation) {
    TextDocument document = explanation.document();
    return List.of(
        article(article, explanation),
        acts(explanation.annotations().acts()),
        droppedActs(document, explanation.droppedActs()),
        attributions(explanation.annotations().attributions()),
        droppedCredits(explanation.droppedCredits()),
        mentions("Countries", document, explanation.mentions()),
        mentions("Dropped names", document, explanation.dropped()),
        dates(document, explanation.dates()));
  }

  private static Listing article(Article article, Explanation explanation) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("id", article.inputId() == null ? article.articleId() : article.inputId()));
    rows.add(List.of("url", text(article.url())));
    rows.add(List.of("outlet", text(article.outlet())));
    rows.add(List.of("byline", text(article.byline())));
    String published = article.publishedDate() == null ? "-" : article.publishedDate().toString();
    rows.add(List.of("published", published + " (" + Words.of(article.dateBasis()) + ")"));
    LocalDate taken = explanation.inferredDay();
    if (taken != null) {
      rows.add(List.of("taken as", taken + " (from the dates and weekdays of the text)"));
    }
    rows.add(List.of("language", text(article.language())));
    rows.add(List.of("focus", text(String.join(" ", explanation.annotations().focus()))));
    rows.add(List.of("read from", article.dumpFile() + ", byte " + article.dumpOffset()));
    return new Listing("Article", List.of("field", "value"), rows);
  }

  private static Listing acts(List<RecognitionAct> acts) {
    List<List<String>> rows = new ArrayList<>();
    for (RecognitionAct act : acts) {
      String object = act.object() == null ? "" : Words.of(act.object());
      rows.add(
          List.of(
              act.actor() + " " + Words.of(act.act()) + " " + act.target(),
              object,
              Words.of(act.stance()),
              text(act.dateText()),
              act.dateBasis() == null ? "-" : Words.of(act.dateBasis()),
              text(act.attributedTo()),
              act.ruleId(),
              String.format(Locale.ROOT, "%.2f", act.confidence()),
              act.sentence()));
    }
    return new Listing(
        "Acts",
        List.of(
            "act",
            "object",
            "stance",
            "date",
            "basis",
            "claimed by",
            "rule",
            "confidence",
            "sentence"),
        rows);
  }

  private static Listing droppedActs(TextDocument document, List<DroppedAct> dropped) {
    List<List<String>> rows = new ArrayList<>();
    for (DroppedAct act : dropped) {
      rows.add(List.of(act.reason(), document.span(act.firstToken(), act.endToken() - 1)));
    }
    return new Listing("No act", List.of("why", "sentence"), rows);
  }

  private static Listing attributions(List<Attribution> attributions) {
    List<List<String>> rows = new ArrayList<>();
    for (Attribution credit : attributions) {
      rows.add(
          List.of(
              credit.source(),
              Words.of(credit.kind()),
              Words.of(credit.sourceType()),
              text(credit.sourceCountry()),
              text(credit.sourceId()),
              credit.cue(),
              credit.evidence()));
    }
    return new Listing(
        "Attributions",
        List.of("source", "kind", "type", "country", "known as", "cue", "evidence"),
        rows);
  }

  private static Listing droppedCredits(List<DroppedCredit> dropped) {
    List<List<String>> rows = new ArrayList<>();
    for (DroppedCredit credit : dropped) {
      rows.add(List.of(credit.source(), text(credit.cue()), credit.reason(), credit.evidence()));
    }
    return new Listing("No credit", List.of("source", "cue", "why", "evidence"), rows);
  }

  private static Listing mentions(
      String title, TextDocument document, List<CountryMention> mentions) {
    List<List<String>> rows = new ArrayList<>();
    for (CountryMention mention : mentions) {
      rows.add(
          List.of(
              mention.country(),
              document.span(mention.firstToken(), mention.endToken() - 1),
              Words.of(mention.kind()),
              mention.reason(),
              section(document, mention.firstToken())));
    }
    return new Listing(title, List.of("country", "passage", "kind", "why", "place"), rows);
  }

  private static Listing dates(TextDocument document, List<DateExpression> dates) {
    List<List<String>> rows = new ArrayList<>();
    for (DateExpression date : dates) {
      rows.add(
          List.of(
              Words.of(date.date(), date.precision()),
              document.span(date.firstToken(), date.endToken() - 1),
              Words.of(date.basis()) + (date.anchored() ? ", from the date before" : ""),
              Words.of(date.relation()),
              date.other() == null ? "-" : Words.of(date.other(), date.precision()),
              section(document, date.firstToken())));
    }
    return new Listing(
        "Dates", List.of("date", "passage", "basis", "relation", "or else", "place"), rows);
  }

  private static String section(TextDocument document, int token) {
    return Words.of(document.paragraphOf(document.sentenceOf(token)).section());
  }

  private static String text(@Nullable String value) {
    return value == null || value.isEmpty() ? "-" : value;
  }
}
