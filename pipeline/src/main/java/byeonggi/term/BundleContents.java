// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list of the files of a bundle and their sizes, which is written when the bundle is made. */
final class BundleContents {
  private static final String FILE = "contents.tsv";

  private final Path folder;

  BundleContents(Path folder) {
    this.folder = folder;
  }

  /** Writes down what is there. */
  void write() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : CoreNlpModels.files()) {
      lines.add(name + "\t" + Files.size(folder.resolve(name)));
    }
    Files.write(folder.resolve(FILE), lines, StandardCharsets.UTF_8);
  }

  /**
   * Looks whether all files are there with the sizes that were written down.
   *
   * @return what is wrong, or an empty text
   */
  String missing() {
    Map<String, String> sizes = new HashMap<>();
    try {
      for (String line : Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8)) {
        int tab = line.indexOf('\t');
        sizes.put(line.substring(0, Math.max(0, tab)), line.substring(tab + 1));
      }
    } catch (NoSuchFileException e) {
      return FILE + " is missing";
    } catch (IOException e) {
      return FILE + " can't be read";
    }
    for (String name : CoreNlpModels.files()) {
      try {
        if (!String.valueOf(Files.size(folder.resolve(name))).equals(sizes.get(name))) {
          return name + " is not whole";
        }
      } catch (IOException e) {
        return name + " is missing";
      }
    }
    return "";
  }
}
