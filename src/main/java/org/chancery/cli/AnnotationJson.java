package org.chancery.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.TreeSet;
import org.chancery.model.Annotations;
import org.chancery.model.Article;
import org.chancery.model.Attribution;
import org.chancery.model.Mention;
import org.chancery.model.RecognitionAct;

/** An annotated article as a JSON object in the shape of the annotation guide. */
final class AnnotationJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AnnotationJson() {}

  static ObjectNode of(Article article, Annotations found) {
    ObjectNode out = JSON.createObjectNode();
    out.put("id", article.inputId() == null ? article.articleId() : article.inputId());
    out.put("url", article.url());
    out.put("outlet", article.outlet());
    out.put("published", article.publishedDate() == null ? null : article.publishedDate() + "");
    out.put("title", article.title());
    out.put("text", article.text());
    TreeSet<String> countries = new TreeSet<>();
    found.mentions().stream()
        .filter(m -> m.kind().counts())
        .map(Mention::country)
        .forEach(countries::add);
    ArrayNode codes = out.putArray("countries");
    countries.forEach(codes::add);
    ArrayNode focus = out.putArray("focus");
    found.focus().forEach(focus::add);
    ArrayNode mentions = out.putArray("mentions");
    found.mentions().forEach(m -> mention(mentions.addObject(), m));
    ArrayNode attributions = out.putArray("attributions");
    found.attributions().forEach(a -> attribution(attributions.addObject(), a));
    ArrayNode events = out.putArray("events");
    found.acts().forEach(a -> event(events.addObject(), a));
    return out;
  }

  private static void mention(ObjectNode out, Mention mention) {
    out.put("country", mention.country());
    out.put("surface", mention.surface());
    out.put("kind", code(mention.kind()));
    out.put("section", code(mention.section()));
    out.put("start", mention.start());
    out.put("end", mention.end());
  }

  private static void attribution(ObjectNode out, Attribution attribution) {
    out.put("source", attribution.source());
    out.put("kind", code(attribution.kind()));
    out.put("evidence", attribution.evidence());
    out.put("source_id", attribution.sourceId());
    out.put("source_type", code(attribution.sourceType()));
    out.put("source_country", attribution.sourceCountry());
    out.put("cue", attribution.cue());
    out.put("start", attribution.start());
    out.put("end", attribution.end());
  }

  private static void event(ObjectNode out, RecognitionAct act) {
    out.put("actor", act.actor());
    out.put("act", code(act.act()));
    out.put("target", act.target());
    out.put("object", act.object() == null ? null : code(act.object()));
    out.put("stance", code(act.stance()));
    out.put("date", act.dateText());
    out.put("precision", act.precision() == null ? null : code(act.precision()));
    out.put("date_basis", act.dateBasis() == null ? null : code(act.dateBasis()));
    out.put("government", act.government());
    out.put("territory", act.territory());
    out.put("toward", act.toward());
    out.put("attributed_to", act.attributedTo());
    out.put("evidence", act.sentence());
    out.put("start", act.start());
    out.put("end", act.end());
    out.put("rule_id", act.ruleId());
    out.put("confidence", act.confidence());
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
