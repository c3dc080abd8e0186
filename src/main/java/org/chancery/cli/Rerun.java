package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The command that runs again what has failed, to be pasted into a shell. */
final class Rerun {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

  private Rerun() {}

  /**
   * The command.
   *
   * @param launcher path of the launcher, null if it was not used
   * @param directory where it was run
   */
  static String command(@Nullable String launcher, String directory, List<String> arguments) {
    List<String> words = new ArrayList<>();
    words.add(quoted(launcher == null ? "jobs/chancery" : launcher));
    arguments.forEach(a -> words.add(quoted(a)));
    return "cd " + quoted(directory) + " && " + String.join(" ", words);
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
