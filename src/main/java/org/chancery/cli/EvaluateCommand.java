package org.chancery.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.chancery.annotate.Annotator;
import org.chancery.dump.io.Compression;
import org.chancery.dump.io.DataStream;
import org.chancery.dump.io.HadoopSource;
import org.chancery.evaluate.Score;
import org.chancery.evaluate.ScoreTable;
import org.chancery.evaluate.Scorer;
import org.chancery.extract.ArticleExtractor;
import org.chancery.spark.LocalFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: how well annotations agree with gold ones. */
@Command(
    name = "evaluate",
    description =
        "Annotates the articles of a gold file and prints precision, recall and F1 by kind.",
    footer = {
      "",
      "GOLD holds an article a line with id, text, countries, attributions and events, in the",
      "shape that annotate prints; labelled: [\"countries\"] limits an article's gold to these.",
      "",
      "Examples:",
      "  chancery evaluate sample-corpus/_about/gold.jsonl",
      "  chancery evaluate sample-corpus/_about/gold.jsonl --markdown",
      "  chancery evaluate gold.jsonl --errors 20 --set annotate.gazetteer=my-names.csv",
      "  chancery evaluate gold.jsonl --predicted annotated.jsonl"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(paramLabel = "GOLD", description = "JSON Lines file with annotations.")
  private String gold;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Lists the first N misses and the first N false ones of each task.")
  private int errors;

  @Option(
      names = "--predicted",
      paramLabel = "FILE",
      description = "Takes this output of annotate and annotates nothing.")
  private @Nullable String predicted;

  @Option(
      names = "--markdown",
      description =
          "Prints a page of Markdown that also tells how right acts are by confidence and by rule.")
  private boolean markdown;

  @Mixin private Common common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (errors < 0) {
      throw new UsageException("--errors is " + errors + "; it must not be negative.");
    }
    Settings settings = common.settings();
    Scorer scorer = new Scorer(errors);
    read(gold, scorer::gold);
    if (predicted != null) {
      read(predicted, scorer::predicted);
    } else {
      annotate(settings, scorer);
    }
    PrintWriter out = spec.commandLine().getOut();
    Score score = scorer.score();
    (markdown ? AccuracyPage.lines(gold, score) : ScoreTable.lines(score)).forEach(out::println);
    out.flush();
    return ExitCode.DONE;
  }

  private void annotate(Settings settings, Scorer scorer) throws Exception {
    Annotator annotator = UserFiles.pass(settings).annotator();
    Tally tally = new Tally(spec.commandLine().getErr());
    try (DumpStream items = DumpStream.of(List.of(gold), settings)) {
      new Articles(tally, new ArticleExtractor())
          .map(
              items,
              found -> AnnotationJson.of(found.article(), annotator.annotate(found.article())),
              scorer::predicted);
    }
  }

  /** Hands on each line's object. */
  private static void read(String file, Consumer<JsonNode> out) throws IOException {
    Path path = new Path(file);
    FileSystem files = path.getFileSystem(LocalFiles.configuration());
    if (!files.exists(path) || files.getFileStatus(path).isDirectory()) {
      throw new UsageException("no file " + file + "; name a JSON Lines file with annotations.");
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                DataStream.open(
                    new HadoopSource(files, path, files.getFileStatus(path).getLen()),
                    Compression.ofName(file)),
                StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line; (line = lines.readLine()) != null; ) {
        number++;
        if (!line.isBlank()) {
          out.accept(article(line, file + ":" + number));
        }
      }
    }
  }

  private static JsonNode article(String line, String place) {
    JsonNode article;
    try {
      article = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UsageException(place + " is no JSON: " + e.getOriginalMessage());
    }
    if (!article.isObject() || !article.has("id")) {
      throw new UsageException(place + " is no article: it has no id.");
    }
    return article;
  }
}
