package org.chancery.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.extract.ArticleExtractor;
import org.chancery.extract.Extraction;
import org.chancery.model.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: dumps to JSON Lines of the bare articles, for a look at the cleaning. */
@Command(
    name = "extract",
    description = "Writes each article as it was read and cleaned, a JSON line each.",
    footer = {
      "",
      "Examples:",
      "  chancery extract page.html",
      "  chancery extract news.warc.gz --out articles.jsonl"
    })
final class ExtractCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Dump files, directories, globs.")
  private List<String> inputs;

  @Option(names = "--out", paramLabel = "FILE", description = "File to write (default: stdout).")
  private @Nullable String out;

  @Mixin private Common common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter err = spec.commandLine().getErr();
    Tally tally = new Tally(err);
    Settings settings = common.settings();
    long articles =
        new JsonLinesOutput(tally, new ArticleExtractor(settings.fields()))
            .write(inputs, settings, out, ExtractCommand::line);
    err.printf("extracted %,d articles; %s%n", articles, tally.line());
    return ExitCode.DONE;
  }

  private static ObjectNode line(Extraction.Found found) {
    Article article = found.article();
    ObjectNode out = JSON.createObjectNode();
    out.put("id", article.inputId() == null ? article.articleId() : article.inputId());
    out.put("dump_file", article.dumpFile());
    out.put("dump_offset", article.dumpOffset());
    out.put("url", article.url());
    out.put("title", article.title());
    out.put("byline", article.byline());
    out.put("published", article.publishedDate() == null ? null : article.publishedDate() + "");
    out.put("outlet", article.outlet());
    out.put("language", article.language());
    out.put("text", found.mainText());
    ArrayNode captions = out.putArray("captions");
    found.captions().forEach(captions::add);
    return out;
  }
}
