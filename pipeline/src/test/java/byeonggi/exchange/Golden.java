// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** Files of an export as they are kept for comparison. */
final class Golden {
  /** They tell of the export, not of a format, and have their own tests. */
  private static final Set<String> OF_THE_EXPORT = Set.of("export.json");

  private Golden() {}

  /** The files to compare. */
  static List<Path> comparable(List<Path> files) {
    return files.stream()
        .filter(file -> !OF_THE_EXPORT.contains(file.getFileName().toString()))
        .toList();
  }

  /** The name under which a file is kept. */
  static String name(Path file) {
    return file.getFileName() + (isWorkbook(file) ? ".txt" : "");
  }

  /** The text that is kept of a file. */
  static String text(Path file) throws IOException {
    return isWorkbook(file) ? Workbooks.dump(file) : Files.readString(file);
  }

  private static boolean isWorkbook(Path file) {
    return file.toString().endsWith(".xlsx");
  }

  /** Keeps a file. */
  static void write(Path file, Path folder) throws IOException {
    Files.writeString(folder.resolve(name(file)), text(file));
  }

  static long checksum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(file));
    return sum.getValue();
  }
}
