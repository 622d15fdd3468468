// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the jobs read. */
final class Articles {
  private Articles() {}

  /**
   * The sample articles, and a folder of made-up ones, among them one that can't be read.
   *
   * @param folder where that folder goes
   * @param count how many articles of some 10 KB are made up
   */
  static List<Path> with(Path folder, int count) throws IOException {
    Path made = Files.createDirectories(folder.resolve("made-up"));
    for (int i = 0; i < count; i++) {
      String text =
          "%d번째 낱말%d(第%d課)이 있고, 우리의 넓은 해자(护城河)와 ‘두껍게 쌓인 것(厚积薄发)’이 있다.\n\n"
              .formatted(i, i % 100, i % 100);
      Files.writeString(made.resolve("글-" + i + ".md"), text.repeat(80));
    }
    // Its name promises a container.
    Files.writeString(made.resolve("bad.zip"), "PK\3\4, but no more than that");
    return List.of(Places.ARTICLES, made);
  }
}
