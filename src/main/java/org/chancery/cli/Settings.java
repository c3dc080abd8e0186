package org.chancery.cli;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValue;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.dump.DumpOptions;
import org.jspecify.annotations.Nullable;

/**
 * All that can be configured.
 *
 * <p>Precedence: built-in default, then the configuration file, then the environment, then {@code
 * --set} flags. A key that is none of the built-in ones is an error, except below {@code spark},
 * which goes to Spark as it stands.
 *
 * @param dumps how dumps are cut up and which records are too large
 * @param fields names of an input's fields that are tried before the known ones, by article field
 * @param gazetteer path of the user's gazetteer, null for none
 * @param publishers path of the user's list of publishers, null for none
 * @param compression Parquet codec
 * @param nightly the gates of a night and what the warehouse keeps
 * @param spark properties for Spark by their full names ({@code spark.…})
 */
record Settings(
    DumpOptions dumps,
    Map<String, List<String>> fields,
    @Nullable String gazetteer,
    @Nullable String publishers,
    String compression,
    NightlySettings nightly,
    Map<String, String> spark) {
  private static final String DEFAULTS = "org/chancery/cli/defaults.conf";
  private static final String PREFIX = "CHANCERY_";
  private static final long LARGEST_RECORD = 1L << 30;
  private static final List<String> CODECS = List.of("zstd", "snappy", "gzip", "uncompressed");

  Settings {
    fields = Map.copyOf(fields);
    spark = Map.copyOf(spark);
  }

  /**
   * The settings in force.
   *
   * @param file configuration file, null for none
   * @param environment the process's environment
   * @param flags {@code key=value} pairs, later ones winning
   * @throws UsageException for an unreadable file, an unknown key or a value out of range
   */
  static Settings of(@Nullable File file, Map<String, String> environment, List<String> flags) {
    Config defaults = ConfigFactory.parseResources(Settings.class.getClassLoader(), DEFAULTS);
    try {
      Config config = defaults;
      if (file != null) {
        config = checked(parse(file), defaults, file.getPath()).withFallback(config);
      }
      config = fromEnvironment(defaults, environment).withFallback(config);
      config = fromFlags(defaults, flags).withFallback(config);
      return read(config.resolve());
    } catch (ConfigException e) {
      throw new UsageException("bad configuration: " + e.getMessage() + "; correct the value.");
    }
  }

  private static Config parse(File file) {
    if (!file.isFile()) {
      throw new UsageException(
          "no configuration file " + file + "; name an existing one with --conf.");
    }
    return ConfigFactory.parseFile(file, ConfigParseOptions.defaults().setAllowMissing(false));
  }

  private static Config fromFlags(Config defaults, List<String> flags) {
    Config config = ConfigFactory.empty();
    for (String flag : flags) {
      int equals = flag.indexOf('=');
      if (equals < 1) {
        throw new UsageException("--set wants key=value, not \"" + flag + "\".");
      }
      String key = flag.substring(0, equals).strip();
      String value = flag.substring(equals + 1);
      config =
          checked(one(defaults, key, value, "--set " + flag), defaults, "--set " + flag)
              .withFallback(config);
    }
    return config;
  }

  private static Config fromEnvironment(Config defaults, Map<String, String> environment) {
    Config config = ConfigFactory.empty();
    for (Map.Entry<String, ConfigValue> known : defaults.entrySet()) {
      String value = environment.get(variable(known.getKey()));
      if (value != null) {
        config =
            one(defaults, known.getKey(), value, variable(known.getKey())).withFallback(config);
      }
    }
    return config;
  }

  /** The environment variable of a key: {@code input.split-size} is CHANCERY_INPUT_SPLIT_SIZE. */
  static String variable(String key) {
    return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /** A value given as text: parsed as HOCON for lists, taken literally for everything else. */
  private static Config one(Config defaults, String key, String value, String origin) {
    boolean list = defaults.hasPath(key) && defaults.getValue(key).unwrapped() instanceof List;
    if (list) {
      String text = value.strip().startsWith("[") ? value : "[" + value + "]";
      return ConfigFactory.parseString(key + " = " + text);
    }
    return ConfigFactory.parseMap(Map.of(key, value), origin);
  }

  private static Config checked(Config given, Config defaults, String origin) {
    for (Map.Entry<String, ConfigValue> entry : given.entrySet()) {
      String key = entry.getKey();
      if (!key.startsWith("spark.") && !defaults.hasPath(key)) {
        throw new UsageException(
            "unknown key " + key + " in " + origin + "; conf/chancery.conf lists every key.");
      }
    }
    return given;
  }

  private static Settings read(Config config) {
    long splitSize = bytes(config, "input.split-size", Long.MAX_VALUE);
    long recordLimit = bytes(config, "input.record-limit", LARGEST_RECORD);
    Map<String, List<String>> fields = new TreeMap<>();
    for (String field : config.getConfig("input.fields").root().keySet()) {
      fields.put(field, List.copyOf(config.getStringList("input.fields." + field)));
    }
    String compression = config.getString("output.compression").toLowerCase(Locale.ROOT);
    if (!CODECS.contains(compression)) {
      throw new UsageException(
          "output.compression is \"" + compression + "\"; choose one of " + CODECS + ".");
    }
    Map<String, String> spark = new TreeMap<>();
    for (Map.Entry<String, ConfigValue> entry : config.getConfig("spark").entrySet()) {
      String key = "spark." + entry.getKey().replace("\"", "");
      spark.put(key, String.valueOf(entry.getValue().unwrapped()));
    }
    return new Settings(
        new DumpOptions(splitSize, recordLimit),
        fields,
        path(config, "annotate.gazetteer"),
        path(config, "origin.publishers"),
        compression,
        NightlySettings.of(config.getConfig("nightly")),
        spark);
  }

  private static @Nullable String path(Config config, String key) {
    String path = config.getString(key);
    return path.isBlank() ? null : path;
  }

  private static long bytes(Config config, String key, long limit) {
    long bytes = config.getBytes(key);
    if (bytes <= 0 || bytes > limit) {
      throw new UsageException(
          key
              + " is "
              + config.getValue(key).render(ConfigRenderOptions.concise())
              + "; it must be greater than 0 and at most "
              + limit
              + " bytes.");
    }
    return bytes;
  }
}
