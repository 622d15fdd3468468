// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.LanguageCell;
import byeonggi.text.Script;
import java.util.Optional;

/**
 * The language of a term by its letters and characters alone, where no article stands around it.
 */
public final class LettersLanguage {
  private LettersLanguage() {}

  /**
   * The BCP 47 tag that the letters settle, as a run would by them; nothing for Han characters that
   * are written in several countries.
   */
  public static Optional<String> of(String term) {
    if (Script.HANGUL.isIn(term)) {
      return Optional.of("ko");
    }
    TermForm form = TermForm.of(term);
    return switch (form.scriptClass()) {
      case KANA -> Optional.of("ja");
      case LATIN -> Optional.of("en");
      case HAN ->
          form.sets().onlyJapanese()
              ? Optional.of("ja")
              : form.sets().onlySimplified() ? Optional.of("zh") : Optional.empty();
      case OTHER ->
          Optional.of(OtherScripts.language(term, new Subjects()))
              .filter(tag -> !tag.equals(LanguageCell.UNDETERMINED));
    };
  }
}
