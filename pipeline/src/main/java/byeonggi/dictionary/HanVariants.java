// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import byeonggi.text.Memo;
import java.util.HashMap;
import java.util.Map;

/**
 * Forms of one character: simplified and traditional Chinese (Unihan), new and old Japanese.
 * Remembers some texts. Thread-safe. Tables: {@code han-variants.tsv}, {@code shinjitai.tsv}.
 */
public final class HanVariants {
  private static final int TRADITIONAL = 0;
  private static final int SIMPLIFIED = 1;
  private static final int OTHER = 2;

  /** Texts whose simplified form is remembered: terms, which come again. */
  private static final int MOST_KNOWN = 2000;

  private final CharacterTable table;
  private final Map<Integer, String> old = new HashMap<>();
  private final Memo<String, String> known = new Memo<>(MOST_KNOWN, this::simplifyAnew);

  private HanVariants(CharacterTable table) {
    this.table = table;
    TableFile.forEachRow(
        "shinjitai.tsv", (form, older) -> old.merge(form.codePointAt(0), older, String::concat));
  }

  private static final class Bundled {
    static final HanVariants VARIANTS = new HanVariants(CharacterTable.read("han-variants.tsv"));
  }

  /** The bundled tables, read on first use. */
  public static HanVariants bundled() {
    return Bundled.VARIANTS;
  }

  /**
   * The traditional or old forms that a character may stand for, most usual first: 发 has 發 and 髮, 竜
   * has 龍. Empty if it stands only for itself; holds the character where it may also stand for
   * itself (后).
   */
  public String traditional(int codePoint) {
    String chinese = table.column(codePoint, TRADITIONAL);
    String japanese = old.getOrDefault(codePoint, "");
    return chinese.isEmpty() ? japanese : chinese.contains(japanese) ? chinese : chinese + japanese;
  }

  /** Forms that mean the same in some use; empty if none is known. Less sure than the others. */
  public String others(int codePoint) {
    return table.column(codePoint, OTHER);
  }

  /** The simplified Chinese form of a character, of an old or a new Japanese one too. */
  public int simplified(int codePoint) {
    String forms = table.column(codePoint, SIMPLIFIED);
    if (!forms.isEmpty()) {
      return forms.codePoints().anyMatch(c -> c == codePoint) ? codePoint : forms.codePointAt(0);
    }
    String older = old.get(codePoint);
    if (older == null || !table.column(codePoint, TRADITIONAL).isEmpty()) {
      return codePoint;
    }
    int traditional = older.codePointAt(0);
    String byOlder = table.column(traditional, SIMPLIFIED);
    return byOlder.isEmpty() ? traditional : byOlder.codePointAt(0);
  }

  /**
   * A text with every character in its simplified Chinese form: 深度求索 for 深度求索, 发电 for 發電 and 発電.
   * What has no such form stays. For comparing terms, not for people.
   */
  public String simplify(String text) {
    return known.of(text);
  }

  private String simplifyAnew(String text) {
    StringBuilder simple = new StringBuilder(text.length());
    text.codePoints().forEach(c -> simple.appendCodePoint(c < 0x2E80 ? c : simplified(c)));
    return simple.toString();
  }
}
