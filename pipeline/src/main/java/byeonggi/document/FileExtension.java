// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.Locale;

/** What the name of a file says of its format. */
public final class FileExtension {

  private FileExtension() {}

  /**
   * The extension of a file or document.
   *
   * @param name its name, perhaps with folders before it, parted by {@code /}
   * @return what stands after the last dot, in lower case; empty if there is none
   */
  public static String of(String name) {
    String fileName = name.substring(name.lastIndexOf('/') + 1);
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
