package org.chancery.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.annotate.Explanation;
import org.chancery.dump.DumpItem;
import org.chancery.explain.HtmlPage;
import org.chancery.explain.TerminalPage;
import org.chancery.extract.ArticleExtractor;
import org.chancery.extract.Extraction;
import org.chancery.model.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: one article with everything that was found in it, and why. */
@Command(
    name = "explain",
    description =
        "Shows one article with every mention, credit, date and act marked, with rule and reason.",
    footer = {
      "",
      "Examples:",
      "  chancery explain page.html",
      "  chancery explain sample-corpus/jsonl --id nauru-2024",
      "  chancery explain news.warc.gz --id 0123456789abcdef --html why.html"
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Dump files, directories, globs.")
  private List<String> inputs;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The article's id, its own or ours (default: the first article).")
  private @Nullable String id;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Writes a page of HTML instead of text.")
  private @Nullable String html;

  @Mixin private Common common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Settings settings = common.settings();
    Article article = find(settings);
    Explanation explanation = UserFiles.pass(settings).annotator().explain(article);
    if (html != null) {
      try (Writer writer =
          new OutputStreamWriter(OutputFile.open(html, "--html"), StandardCharsets.UTF_8)) {
        writer.write(HtmlPage.of(article, explanation));
      }
      spec.commandLine().getErr().println("wrote " + html);
      return ExitCode.DONE;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(TerminalPage.of(article, explanation, Ansi.AUTO.enabled()));
    out.flush();
    return ExitCode.DONE;
  }

  private Article find(Settings settings) throws Exception {
    ArticleExtractor extractor = new ArticleExtractor(settings.fields());
    Tally tally = new Tally(spec.commandLine().getErr());
    try (DumpStream items = DumpStream.of(inputs, settings)) {
      items.plan().bad().forEach(tally::bad);
      while (items.hasNext()) {
        DumpItem item = items.next();
        if (item instanceof DumpItem.Bad bad) {
          tally.bad(bad.input());
        } else if (item instanceof DumpItem.Good good) {
          Extraction extraction = extractor.extract(good.record());
          if (extraction instanceof Extraction.Rejected rejected) {
            tally.bad(rejected.input());
          } else if (extraction instanceof Extraction.Found found && isWanted(found.article())) {
            return found.article();
          }
        }
      }
    }
    throw new UsageException(
        "no article"
            + (id == null ? "" : " with id " + id)
            + " in "
            + String.join(" ", inputs)
            + "; chancery extract lists the articles with their ids.");
  }

  private boolean isWanted(Article article) {
    return id == null || id.equals(article.inputId()) || id.equals(article.articleId());
  }
}
