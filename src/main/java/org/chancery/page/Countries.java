package org.chancery.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.annotate.country.CountryNames;
import org.chancery.annotate.text.DataFile;
import org.chancery.html.Resources;

/** Names of the countries, their shapes, and which are marked as disputed. */
final class Countries {
  private static final String HEADER = "code,disputed,longitude,latitude";

  private Countries() {}

  /** The names by code. */
  static ObjectNode names() {
    ObjectNode out = JsonTable.JSON.createObjectNode();
    CountryNames.all().forEach(out::put);
    return out;
  }

  /** By code: whether disputed, and where to draw a place that has no shape. */
  static ObjectNode places() {
    ObjectNode out = JsonTable.JSON.createObjectNode();
    for (List<String> row : DataFile.rows(Countries.class, "places.csv", HEADER)) {
      ObjectNode place = out.putObject(row.get(0));
      place.put("disputed", row.get(1).equals("yes"));
      if (!row.get(2).isEmpty()) {
        ArrayNode at = place.putArray("at");
        at.add(Double.parseDouble(row.get(2))).add(Double.parseDouble(row.get(3)));
      }
    }
    return out;
  }

  /** The shapes as TopoJSON. */
  static String shapes() {
    return Resources.text(Countries.class, "world.json").strip();
  }
}
