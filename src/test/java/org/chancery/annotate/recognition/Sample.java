package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.annotate.country.CountryAnnotator;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.time.DateAnnotator;
import org.chancery.model.Article;
import org.chancery.model.ArticleDateBasis;
import org.chancery.model.RecognitionAct;
import org.jspecify.annotations.Nullable;

/** Annotates sample texts as articles of 15 May 2024. */
final class Sample {
  static final LocalDate DAY = LocalDate.of(2024, 5, 15);

  private final CountryAnnotator countries = CountryAnnotator.standard();
  private final DateAnnotator dates = new DateAnnotator();
  private final ActAnnotator acts = new ActAnnotator();

  /** The acts of a text; {@code \n} in it parts paragraphs. */
  List<RecognitionAct> acts(String text) {
    return acts(null, text);
  }

  List<RecognitionAct> acts(@Nullable String title, String text) {
    return acts(DAY, title, text);
  }

  List<RecognitionAct> acts(@Nullable LocalDate published, @Nullable String title, String text) {
    String body = text.replace("\\n", "\n\n");
    TextDocument document = TextDocument.of(title, body);
    Article article =
        new Article(
            "0",
            null,
            null,
            null,
            title,
            null,
            null,
            published,
            published == null ? ArticleDateBasis.NONE : ArticleDateBasis.FIELD,
            "en",
            body,
            "f",
            0);
    return acts.annotate(
        article,
        document,
        countries.annotate(document),
        dates.annotate(document, published),
        List.of());
  }

  static String code(RecognitionAct act) {
    return act.actor() + " " + lower(act.act()) + " " + act.target() + " " + lower(act.stance());
  }

  static String lower(@Nullable Enum<?> value) {
    return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
  }
}
