// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest holds. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"byeonggi " + (version == null ? "(not from a jar)" : version)};
  }
}
