// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why the list of words needn't ship: what characters, rules and few words read of it. */
class LibhangulWordsTest {
  @Test
  void nearlyAllWordsReadAsTheirCharactersOrAsTheWordsInThem() throws IOException {
    List<LibhangulWords.Word> words = LibhangulWords.all();
    SinoKorean engine = SinoKorean.bundled();
    List<String> others =
        words.stream()
            .filter(word -> !engine.reads(word.hanja(), word.reading()))
            .map(word -> word.hanja() + "\t" + word.reading())
            .toList();
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", "libhangul-not-read.tsv"), others);
    double read = 1 - (double) others.size() / words.size();
    System.out.printf("%d words, read: %.4f%n", words.size(), read);
    assertTrue(read >= 0.999, "read: " + read);
  }
}
