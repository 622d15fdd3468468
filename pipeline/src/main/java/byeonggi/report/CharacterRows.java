// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import byeonggi.dictionary.HanVariants;
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
    json.array(
        row ->
            row.texts(meanings(character))
                .text(readings(character))
                .texts(MandarinReadings.bundled().readings(character))
                .text(forms(character)));
  }

  /** What it is called in Korean, which knows the traditional form of a simplified character. */
  private static List<String> meanings(int character) {
    return koreanForms(character)
        .boxed()
        .flatMap(
            form ->
                HanjaMeanings.bundled().meanings(form).stream()
                    .map(meaning -> withoutReading(meaning.word(), form)))
        .distinct()
        .limit(MEANINGS)
        .toList();
  }

  private static String readings(int character) {
    return koreanForms(character)
        .mapToObj(HanjaReadings.bundled()::readings)
        .flatMapToInt(String::codePoints)
        .distinct()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Some names end in the reading, which stands beside them anyway: 헤아릴 for 헤아릴 량. */
  private static String withoutReading(String name, int character) {
    int blank = name.lastIndexOf(' ');
    String last = name.substring(blank + 1);
    return blank > 0 && HanjaReadings.bundled().readings(character).contains(last)
        ? name.substring(0, blank)
        : name;
  }

  private static IntStream koreanForms(int character) {
    return IntStream.concat(
            HanVariants.bundled().traditional(character).codePoints(), IntStream.of(character))
        .distinct();
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
