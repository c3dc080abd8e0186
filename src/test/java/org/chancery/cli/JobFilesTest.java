package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The files that schedulers read, looked at by the schedulers' own tools as far as they are here.
 */
final class JobFilesTest {
  private static final Path JOBS = Path.of("jobs").toAbsolutePath();

  @TempDir Path dir;

  @Test
  void shellScriptsPassShellcheck() throws Exception {
    List<String> command = new ArrayList<>(List.of("shellcheck", "--external-sources"));
    command.add(Path.of(".ci/run").toAbsolutePath().toString());
    try (Stream<Path> files = Files.list(JOBS)) {
      files
          .filter(Files::isRegularFile)
          .filter(f -> f.toString().endsWith(".sh") || Files.isExecutable(f))
          .forEach(f -> command.add(f.toString()));
    }
    assertEquals("", succeeds(command));
  }

  @Test
  void systemdUnitsVerify() throws Exception {
    Path unit = dir.resolve("chancery-nightly.service");
    Path timer = dir.resolve("chancery-nightly.timer");
    String home = JOBS.resolveSibling("").toString().replaceAll("/$", "");
    Files.writeString(
        unit,
        Files.readString(JOBS.resolve("systemd/chancery-nightly.service"))
            .replace("/opt/chancery", home));
    Files.copy(JOBS.resolve("systemd/chancery-nightly.timer"), timer);
    assertEquals(
        "", succeeds(List.of("systemd-analyze", "verify", unit.toString(), timer.toString())));
  }

  @Test
  void airflowDagCompiles() throws Exception {
    String compile =
        "import pathlib, sys; compile(pathlib.Path(sys.argv[1]).read_text(), sys.argv[1], 'exec')";
    String dag = JOBS.resolve("airflow/chancery_nightly.py").toString();
    assertEquals("", succeeds(List.of("python3", "-W", "error", "-c", compile, dag)));
  }

  @Test
  void cronJobNamesOnlyWhatItDefines() throws IOException {
    List<JsonNode> documents = yaml("kubernetes/cronjob.yaml");
    JsonNode map = documents.get(0);
    JsonNode job = documents.get(1);
    assertEquals("v1 ConfigMap", kind(map));
    assertEquals("batch/v1 CronJob", kind(job));
    JsonNode run = job.at("/spec/jobTemplate/spec");
    JsonNode pod = run.at("/template/spec");
    JsonNode container = pod.at("/containers/0");
    assertEquals("Never", pod.at("/restartPolicy").asText()); // as podFailurePolicy wants it
    assertEquals(
        container.get("name"), run.at("/podFailurePolicy/rules/0/onExitCodes/containerName"));
    assertEquals(map.at("/metadata/name"), container.at("/envFrom/0/configMapRef/name"));
    assertEquals(pod.at("/volumes/0/name"), container.at("/volumeMounts/0/name"));
    assertEquals("/opt/chancery/jobs/nightly", container.at("/command/0").asText());
    Set<String> wanted = new TreeSet<>();
    Matcher names =
        Pattern.compile("\\$(CHANCERY_\\w+)").matcher(Files.readString(JOBS.resolve("nightly")));
    while (names.find()) {
      wanted.add(names.group(1));
    }
    Set<String> given = new TreeSet<>();
    map.get("data").fieldNames().forEachRemaining(given::add);
    assertTrue(given.containsAll(wanted), given + " lacks one of " + wanted);
  }

  @Test
  void sparkApplicationStartsACommandThatExists() throws IOException {
    JsonNode application = yaml("kubernetes/spark-application.yaml").get(0);
    assertEquals("sparkoperator.k8s.io/v1beta2 ScheduledSparkApplication", kind(application));
    JsonNode template = application.at("/spec/template");
    for (String field : List.of("type", "mode", "sparkVersion", "image", "driver", "executor")) {
      assertTrue(template.has(field), field);
    }
    assertEquals(Chancery.class.getName(), template.get("mainClass").asText());
    List<String> arguments = new ArrayList<>();
    template.get("arguments").forEach(a -> arguments.add(a.asText()));
    Chancery.commandLine().parseArgs(arguments.toArray(String[]::new));
    for (String part : List.of("driver", "executor")) {
      assertEquals(
          template.at("/volumes/0/name"), template.get(part).at("/volumeMounts/0/name"), part);
    }
  }

  @Test
  void crontabLineHasFiveTimesAUserAndACommandThatExists() throws IOException {
    List<String> lines =
        Files.readAllLines(JOBS.resolve("crontab")).stream()
            .filter(l -> !l.startsWith("#"))
            .toList();
    assertEquals(1, lines.size());
    assertTrue(
        lines.get(0).matches("(?:[0-9*/,-]+ ){5}chancery /opt/chancery/jobs/nightly .*"),
        lines.get(0));
    assertTrue(Files.isExecutable(JOBS.resolve("nightly")));
  }

  @Test
  void nightlyScriptTakesItsPathsFromOneFile() throws Exception {
    Path settings = Files.writeString(dir.resolve("n.env"), "CHANCERY_INBOX=/there is none\n");
    ProcessBuilder process =
        new ProcessBuilder(
            "bash",
            "-c",
            ". \"$1/settings.sh\"; printf '%s|%s' \"$CHANCERY_INBOX\" \"$CHANCERY_WAIT\"",
            "-",
            JOBS.toString());
    process
        .environment()
        .putAll(Map.of("CHANCERY_ENV", settings.toString(), "CHANCERY_WAIT", "1h"));
    assertEquals("/there is none|1h", output(process, "bash"));
  }

  private static String kind(JsonNode document) {
    return document.path("apiVersion").asText() + " " + document.path("kind").asText();
  }

  private static List<JsonNode> yaml(String file) throws IOException {
    ObjectMapper mapper = new ObjectMapper(new YAMLFactory());
    try (var parser = mapper.getFactory().createParser(JOBS.resolve(file).toFile())) {
      return mapper.readValues(parser, JsonNode.class).readAll();
    }
  }

  private static String succeeds(List<String> command) throws Exception {
    return output(new ProcessBuilder(command), command.get(0));
  }

  /** What a tool says if it succeeds; the test is passed over where the tool is not installed. */
  private static String output(ProcessBuilder builder, String tool) throws Exception {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(d -> Files.isExecutable(Path.of(d, tool))),
        tool + " is not installed here");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), tool);
    assertEquals(0, process.exitValue(), said);
    return said;
  }
}
