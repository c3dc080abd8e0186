package org.chancery.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.chancery.annotate.Annotator;
import org.chancery.dump.RawRecord;
import org.chancery.extract.ArticleExtractor;
import org.chancery.extract.Extraction;

/** The command line. */
public final class Chancery {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Chancery() {}

  public static void main(String[] args) throws IOException {
    ArticleExtractor extractor = new ArticleExtractor();
    Annotator annotator = Annotator.standard();
    BufferedWriter out =
        new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    for (int i = 1; i < args.length; i++) {
      try (BufferedReader in =
          new BufferedReader(new InputStreamReader(open(args[i]), StandardCharsets.UTF_8))) {
        for (String line; (line = in.readLine()) != null; ) {
          if (extractor.extract(record(args[i], line)) instanceof Extraction.Found found) {
            out.write(
                AnnotationJson.of(found.article(), annotator.annotate(found.article())).toString());
            out.newLine();
          }
        }
      }
    }
    out.flush();
  }

  private static InputStream open(String file) throws IOException {
    InputStream in = new FileInputStream(file);
    return file.endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static RawRecord record(String file, String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    JsonNode node = JSON.readTree(line);
    node.properties()
        .forEach(
            e -> {
              if (e.getValue().isValueNode() && !e.getValue().isNull()) {
                fields.put(e.getKey(), e.getValue().asText());
              }
            });
    return new RawRecord(file, 0, line.length(), RawRecord.Form.FIELDS, fields, new byte[0]);
  }
}
