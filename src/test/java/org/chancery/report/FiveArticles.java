package org.chancery.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Act;
import org.chancery.model.ActObject;
import org.chancery.model.Annotations;
import org.chancery.model.Article;
import org.chancery.model.ArticleDateBasis;
import org.chancery.model.Attribution;
import org.chancery.model.AttributionKind;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.chancery.model.Mention;
import org.chancery.model.MentionKind;
import org.chancery.model.RecognitionAct;
import org.chancery.model.Section;
import org.chancery.model.SourceType;
import org.chancery.model.Stance;
import org.chancery.report.TestMaterial.Annotated;
import org.jspecify.annotations.Nullable;

/**
 * Five articles small enough to count by hand. All have two paragraphs of one sentence each and no
 * title.
 *
 * <pre>
 *  id  outlet     day             paragraph 0   paragraph 1   text      credits   act (PRK recognises XDN)
 *  a1  tass.com   Wed 2022-07-13  PRK XDN       UKR           story 1   TASS      dated 13 July
 *  a2  Herald     Thu 2022-07-14  PRK XDN       UKR           story 1   TASS ×2   dated 13 July
 *  a3  Courier    Thu 2022-07-14  UKR           PRK           story 2   Reuters   dated 14 July (publication)
 *  a4  Herald     Mon 2022-08-01  XDN           UKR           story 3   –         undated
 *  a5  –          no day          FRA           –             story 4   –         –
 * </pre>
 *
 * a2 copies a1: four stories.
 */
final class FiveArticles {
  private static final String PADDING =
      ", told at great length, notwithstanding interruptions, by correspondents everywhere, unaccompanied and undisturbed throughout.";

  private FiveArticles() {}

  static List<Annotated> all() {
    return List.of(
        article("a1", "tass.com", "2022-07-13", "one")
            .mention("PRK", 0)
            .mention("XDN", 0)
            .mention("UKR", 1)
            .credit("TASS", "tass")
            .act("2022-07-13", EventDateBasis.EXPLICIT, 0.8)
            .done(),
        article("a2", "Herald", "2022-07-14", "ONE!")
            .mention("PRK", 0)
            .mention("XDN", 0)
            .mention("UKR", 1)
            .credit("TASS", "tass")
            .credit("TASS", "tass")
            .act("2022-07-13", EventDateBasis.EXPLICIT, 0.8)
            .done(),
        article("a3", "Courier", "2022-07-14", "two")
            .mention("UKR", 0)
            .mention("PRK", 1)
            .credit("Reuters", "reuters")
            .act("2022-07-14", EventDateBasis.PUBLICATION, 0.9)
            .done(),
        article("a4", "Herald", "2022-08-01", "three")
            .mention("XDN", 0)
            .mention("UKR", 1)
            .act(null, null, 0.6)
            .done(),
        article("a5", null, null, "four").mention("FRA", 0).done());
  }

  private static Builder article(
      String id, @Nullable String outlet, @Nullable String day, String text) {
    return new Builder(id, outlet, day, text);
  }

  private static final class Builder {
    private final Article article;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<RecognitionAct> acts = new ArrayList<>();

    Builder(String id, @Nullable String outlet, @Nullable String day, String text) {
      this.article =
          new Article(
              id,
              null,
              null,
              outlet,
              null,
              null,
              null,
              day == null ? null : LocalDate.parse(day),
              day == null ? ArticleDateBasis.NONE : ArticleDateBasis.FIELD,
              "en",
              "Story " + text + PADDING,
              "dump.jsonl",
              id.charAt(1));
    }

    Builder mention(String country, int paragraph) {
      mentions.add(
          new Mention(
              country,
              country,
              MentionKind.NAME,
              Section.BODY,
              paragraph,
              paragraph,
              paragraph * 50,
              paragraph * 50 + 3));
      return this;
    }

    Builder credit(String source, String id) {
      attributions.add(
          new Attribution(
              source,
              id,
              SourceType.AGENCY,
              null,
              AttributionKind.REPORT,
              "reported",
              source + " reported",
              attributions.size(),
              attributions.size() + 4));
      return this;
    }

    Builder act(@Nullable String day, @Nullable EventDateBasis basis, double confidence) {
      acts.add(
          new RecognitionAct(
              "PRK",
              Act.RECOGNIZE,
              "XDN",
              ActObject.STATE,
              null,
              null,
              null,
              Stance.DONE,
              day == null ? null : LocalDate.parse(day),
              day == null ? null : DatePrecision.DAY,
              basis,
              null,
              "Sentence of " + article.articleId(),
              0,
              9,
              "test",
              confidence));
      return this;
    }

    Annotated done() {
      return new Annotated(article, new Annotations(mentions, List.of(), attributions, acts, 2, 2));
    }
  }
}
