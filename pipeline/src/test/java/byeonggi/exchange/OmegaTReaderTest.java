// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.omegat.gui.glossary.GlossaryEntry;
import org.omegat.gui.glossary.GlossaryReaderTSV;

/** OmegaT's own reader has what was written for it. */
class OmegaTReaderTest {
  @TempDir Path output;

  @ParameterizedTest
  @EnumSource
  void readsEachTermThatWasNotDropped(Direction direction) throws IOException {
    Exported exported = Exported.hostile("omegat", direction, output);
    assertEquals(exported.terms().size(), exported.files().size());
    for (var ofLanguages : exported.terms().entrySet()) {
      List<List<String>> read =
          GlossaryReaderTSV.read(exported.file(ofLanguages.getKey()).toFile(), false).stream()
              .map(entry -> List.of(entry.getSrcText(), entry.getLocText()))
              .toList();
      assertEquals(ofLanguages.getValue(), Exported.sorted(read));
    }
  }

  @Test
  void readsTheNotesAsAComment() throws IOException {
    Exported exported = Exported.hostile("omegat", Direction.SOURCE_TARGET, output);
    GlossaryEntry entry =
        GlossaryReaderTSV.read(exported.file(new LanguagePair("zh", "ko")).toFile(), false).stream()
            .filter(e -> e.getSrcText().equals("词3"))
            .findFirst()
            .orElseThrow();
    assertTrue(entry.getCommentText().startsWith("풀이: comma, comma"), entry.getCommentText());
  }

  @Test
  void knowsTheEncodingOnAKoreanWindowsToo() throws IOException {
    Exported exported = Exported.hostile("omegat", Direction.SOURCE_TARGET, output);
    for (Path file : exported.files()) {
      assertEquals("UTF-8", GlossaryReaderTSV.getFileEncoding(file.toFile(), "x-windows-949"));
    }
  }
}
