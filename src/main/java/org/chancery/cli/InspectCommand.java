package org.chancery.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.dump.DumpFile;
import org.chancery.dump.DumpItem;
import org.chancery.dump.io.Compression;
import org.chancery.extract.ArticleExtractor;
import org.chancery.extract.Extraction;
import org.chancery.model.BadInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inspect}: what would be read, without annotating it. */
@Command(
    name = "inspect",
    description = "Shows what would be read: formats, records, articles and bad inputs, by file.",
    footer = {
      "",
      "Examples:",
      "  chancery inspect sample-corpus",
      "  chancery inspect --json hdfs:///news/2024-05-*"
    })
final class InspectCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Dump files, directories, globs.")
  private List<String> inputs;

  @Option(names = "--json", description = "Prints a JSON object a file instead of the table.")
  private boolean json;

  @Mixin private Common common;
  @Spec private CommandSpec spec;

  /** What one item is: an article, a bad input, or a record of a kind that is passed over. */
  private record Seen(String file, @Nullable BadInput bad, @Nullable String skipped) {}

  @Override
  public Integer call() throws Exception {
    Map<String, FileFigures> files = new LinkedHashMap<>();
    Settings settings = common.settings();
    try (DumpStream items = DumpStream.of(inputs, settings)) {
      for (DumpFile file : items.plan().files()) {
        files.put(file.file(), new FileFigures(file.file(), format(file), file.why()));
      }
      for (BadInput bad : items.plan().bad()) {
        of(files, bad.file()).bad(bad);
      }
      ArticleExtractor extractor = new ArticleExtractor(settings.fields());
      OrderedParallel.map(
          items,
          Runtime.getRuntime().availableProcessors(),
          item -> seen(item, extractor),
          seen -> count(of(files, seen.file()), seen));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      files.values().forEach(file -> out.println(file.toJson(JSON.createObjectNode())));
    } else {
      table(out, files.values());
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static FileFigures of(Map<String, FileFigures> files, String file) {
    return files.computeIfAbsent(file, f -> new FileFigures(f, "-", ""));
  }

  private static String format(DumpFile file) {
    return file.compression() == Compression.NONE
        ? file.format()
        : file.format() + " " + file.compression().name().toLowerCase(Locale.ROOT);
  }

  private static Seen seen(DumpItem item, ArticleExtractor extractor) {
    if (item instanceof DumpItem.Bad bad) {
      return new Seen(bad.input().file(), bad.input(), null);
    }
    if (item instanceof DumpItem.Skipped skipped) {
      return new Seen(skipped.file(), null, skipped.kind());
    }
    Extraction extraction = extractor.extract(((DumpItem.Good) item).record());
    return extraction instanceof Extraction.Rejected rejected
        ? new Seen(rejected.input().file(), rejected.input(), null)
        : new Seen(((Extraction.Found) extraction).article().dumpFile(), null, null);
  }

  private static void count(FileFigures file, Seen seen) {
    if (seen.bad() != null) {
      file.bad(seen.bad());
    } else if (seen.skipped() != null) {
      file.skipped(seen.skipped());
    } else {
      file.article();
    }
  }

  private static void table(PrintWriter out, Collection<FileFigures> files) {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"file", "format", "articles", "passed over", "bad inputs", "why"});
    long articles = 0;
    long bad = 0;
    for (FileFigures file : files) {
      rows.add(
          new String[] {
            file.file(),
            file.format(),
            Long.toString(file.articles()),
            FileFigures.words(file.skipped()),
            FileFigures.words(file.bad()),
            file.why()
          });
      articles += file.articles();
      bad += file.bad().values().stream().mapToLong(Long::longValue).sum();
    }
    TextTable.print(out, rows);
    out.printf(
        Locale.ROOT, "%n%,d files, %,d articles, %,d bad inputs%n", files.size(), articles, bad);
  }
}
