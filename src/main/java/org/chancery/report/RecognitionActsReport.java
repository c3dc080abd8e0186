package org.chancery.report;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.Act;
import org.chancery.model.ActObject;
import org.chancery.model.DatePrecision;
import org.chancery.model.Doc;
import org.chancery.model.EventDateBasis;
import org.chancery.model.Stance;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/** Acts of recognition and of diplomatic relations, as each article tells them. */
final class RecognitionActsReport implements Report {
  record ActRow(
      @Doc("The article.") String articleId,
      @Doc("Code of the acting state.") String actor,
      @Doc(
              "What it does: recognize, withdraw, establish_relations, sever_relations,"
                  + " restore_relations or condemn.")
          Act act,
      @Doc("Code of the state acted upon.") String target,
      @Doc("What is recognised or no longer so: state, government or sovereignty; else null.")
          @Nullable ActObject object,
      @Doc("The government recognised, as named; null if none is.") @Nullable String government,
      @Doc("The territory whose sovereignty is recognised, as named; null if none is.")
          @Nullable String territory,
      @Doc("How far it has gone: done, announced, considered or refused.") Stance stance,
      @Doc("Code of the state whose recognition is condemned; null if not told.")
          @Nullable String toward,
      @Doc("First day of the period in which it took or will take place; null if not told.")
          @Nullable LocalDate eventDate,
      @Doc("How exactly the date is known: day, month or year; null without a date.")
          @Nullable DatePrecision precision,
      @Doc(
              "What the date was read from: explicit, weekday, relative or publication; null"
                  + " without a date.")
          @Nullable EventDateBasis dateBasis,
      @Doc("The source that claims it, as in attributions; null if the article says it itself.")
          @Nullable String attributedTo,
      @Doc("The sentence that tells it.") String sentence,
      @Doc("First character of the sentence in the body; -1 in the title.") int start,
      @Doc("Character after the last of the sentence in the body; -1 in the title.") int end,
      @Doc("Id of the rule that fired.") String ruleId,
      @Doc("Confidence, 0 to 1.") double confidence) {}

  @Override
  public String name() {
    return "recognition_acts";
  }

  @Override
  public String about() {
    return "an act that an article tells";
  }

  @Override
  public RecordSchema<?> schema() {
    return RecordSchema.of(ActRow.class);
  }

  @Override
  public List<String> key() {
    return List.of();
  }

  @Override
  public List<String> order() {
    return List.of(
        "article_id", "start", "actor", "act", "target", "object", "stance", "event_date");
  }

  @Override
  public boolean ofArticlesAlone() {
    return true;
  }

  @Override
  public Dataset<Row> rows(Material material) {
    return material.corpus().selectExpr("article.article_id", "inline(annotations.acts)");
  }
}
