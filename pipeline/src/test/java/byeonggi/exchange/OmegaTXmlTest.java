// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.omegat.core.Core;
import org.omegat.core.data.NotLoadedProject;
import org.omegat.core.data.ProjectProperties;
import org.omegat.gui.glossary.GlossaryEntry;
import org.omegat.gui.glossary.GlossaryReaderTBX;
import org.omegat.util.Language;
import org.omegat.util.Preferences;
import org.omegat.util.RuntimePreferences;
import org.omegat.util.TMXReader2;

/** OmegaT's own readers of TBX and TMX have what was written for it. */
class OmegaTXmlTest {
  @TempDir static Path settings;
  @TempDir Path output;

  /** A project that has languages, and nothing else. */
  private static final class Project extends NotLoadedProject {
    private final ProjectProperties properties;

    private Project(LanguagePair languages) throws Exception {
      this.properties = new ProjectProperties(settings.toFile());
      properties.setSourceLanguage(languages.source());
      properties.setTargetLanguage(languages.target());
    }

    @Override
    public ProjectProperties getProjectProperties() {
      return properties;
    }
  }

  @BeforeAll
  static void keepItsSettingsApart() {
    RuntimePreferences.setConfigDir(settings.toString());
    Preferences.init();
  }

  @AfterAll
  static void closeTheProject() {
    Core.setProject(new NotLoadedProject());
  }

  private static List<GlossaryEntry> tbx(Path file, LanguagePair languages) throws Exception {
    Core.setProject(new Project(languages));
    return GlossaryReaderTBX.read(file.toFile(), false);
  }

  @ParameterizedTest
  @EnumSource
  void readsEachTermOfTbx(Direction direction) throws Exception {
    Exported exported = Exported.hostile("omegat-tbx", direction, output);
    assertEquals(exported.terms().size(), exported.files().size());
    for (var ofLanguages : exported.terms().entrySet()) {
      List<List<String>> read =
          tbx(exported.file(ofLanguages.getKey()), ofLanguages.getKey()).stream()
              .map(entry -> List.of(entry.getSrcText(), entry.getLocText()))
              .toList();
      assertEquals(ofLanguages.getValue(), Exported.sorted(read));
    }
  }

  @Test
  void eachTranslationHasItsOwnComment() throws Exception {
    Exported exported = Exported.hostile("omegat-tbx", Direction.SOURCE_TARGET, output);
    List<GlossaryEntry> entries =
        tbx(exported.file(new LanguagePair("zh", "ko")), new LanguagePair("zh", "ko")).stream()
            .filter(entry -> entry.getSrcText().equals("词3"))
            .toList();
    assertEquals(1, entries.size());
    assertTrue(
        entries.get(0).getCommentText().startsWith("풀이: comma, comma\ncontext: 본보기 comma"),
        entries.get(0).getCommentText());
  }

  @ParameterizedTest
  @EnumSource
  void readsEachTermOfTmx(Direction direction) throws Exception {
    Exported exported = Exported.hostile("tmx", direction, output);
    assertEquals(exported.terms().size(), exported.files().size());
    for (var ofLanguages : exported.terms().entrySet()) {
      List<List<String>> read = new ArrayList<>();
      new TMXReader2()
          .readTMX(
              exported.file(ofLanguages.getKey()).toFile(),
              new Language(ofLanguages.getKey().source()),
              new Language(ofLanguages.getKey().target()),
              false,
              false,
              false,
              false,
              (unit, source, target, isParagraph) ->
                  read.add(List.of(unit.tuvs.get(0).text, unit.tuvs.get(1).text)));
      assertEquals(ofLanguages.getValue(), Exported.sorted(read));
    }
  }
}
