package org.chancery.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"chancery " + of()};
  }

  static String of() {
    String version = Chancery.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
