package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.annotate.Annotator;
import org.chancery.extract.ArticleExtractor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annotate}: dumps to JSON Lines with every mention, attribution and act. */
@Command(
    name = "annotate",
    description =
        "Writes each article with its countries, attributions and events, a JSON line each.",
    footer = {
      "",
      "Examples:",
      "  chancery annotate sample-corpus/jsonl > annotated.jsonl",
      "  chancery annotate news.warc.gz --out annotated.jsonl",
      "  chancery annotate gold.jsonl | python3 score.py gold.jsonl /dev/stdin"
    })
final class AnnotateCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Dump files, directories, globs.")
  private List<String> inputs;

  @Option(names = "--out", paramLabel = "FILE", description = "File to write (default: stdout).")
  private @Nullable String out;

  @Mixin private Common common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Settings settings = common.settings();
    Annotator annotator = UserFiles.pass(settings).annotator();
    PrintWriter err = spec.commandLine().getErr();
    Tally tally = new Tally(err);
    long articles =
        new JsonLinesOutput(tally, new ArticleExtractor(settings.fields()))
            .write(
                inputs,
                settings,
                out,
                found -> AnnotationJson.of(found.article(), annotator.annotate(found.article())));
    err.printf("annotated %,d articles; %s%n", articles, tally.line());
    return ExitCode.DONE;
  }
}
