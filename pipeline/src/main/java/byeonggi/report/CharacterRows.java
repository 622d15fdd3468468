// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import byeonggi.dictionary.HanVariants;
import byeonggi.dictionary.HanjaMeaning;
import byeonggi.dictionary.HanjaMeanings;
import byeonggi.dictionary.HanjaReadings;
import byeonggi.dictionary.MandarinReadings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.IntStream;

/** What the characters of the terms mean in Korean, how they are read, and their other forms. */
final class CharacterRows {
  private static final int MEANINGS = 8;

  private CharacterRows() {}

  /** Writes them, in order of code point. */
  static Block write(Path file, NavigableSet<Integer> characters) throws IOException {
    Files.write(
        file,
        JsonRow.bytes(
            json ->
                json.object(
                    fields -> {
                      for (int character : characters) {
                        fields.field(Character.toString(character));
                        describe(fields, character);
                      }
                    })));
    return new Block("characters", file);
  }

  private static void describe(JsonRow json, int character) throws IOException {
    List<String> meanings =
        HanjaMeanings.bundled().meanings(character).stream()
            .map(HanjaMeaning::word)
            .limit(MEANINGS)
            .toList();
    json.array(
        row ->
            row.texts(meanings)
                .text(HanjaReadings.bundled().readings(character))
                .texts(MandarinReadings.bundled().readings(character))
                .text(forms(character)));
  }

  /** The simplified character, and the forms that are folded into it; empty if it has no other. */
  private static String forms(int character) {
    HanVariants variants = HanVariants.bundled();
    int simplified = variants.simplified(character);
    int[] others =
        IntStream.concat(IntStream.of(character), variants.traditional(simplified).codePoints())
            .filter(form -> form != simplified && variants.simplified(form) == simplified)
            .distinct()
            .toArray();
    return others.length == 0
        ? ""
        : Character.toString(simplified) + new String(others, 0, others.length);
  }
}
