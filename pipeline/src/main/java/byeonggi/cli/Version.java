// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest holds. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"byeonggi " + word()};
  }

  /** The version alone. */
  static String word() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not from a jar)" : version;
  }
}
