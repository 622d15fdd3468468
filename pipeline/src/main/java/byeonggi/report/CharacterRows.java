// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import byeonggi.dictionary.HanjaMeaning;
import byeonggi.dictionary.HanjaMeanings;
import byeonggi.dictionary.HanjaReadings;
import byeonggi.dictionary.MandarinReadings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;

/** What the characters of the terms mean in Korean, and how they are read. */
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
    String readings = HanjaReadings.bundled().readings(character);
    json.array(
        row ->
            row.texts(meanings)
                .text(readings.isEmpty() ? "" : readings.substring(0, 1))
                .texts(MandarinReadings.bundled().readings(character)));
  }
}
