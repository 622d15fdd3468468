// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import byeonggi.text.Hangul;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Korean meanings of characters. Thread-safe. Tables: {@code hanja-meanings.tsv}, {@code
 * hanja-meanings-more.tsv}.
 */
public final class HanjaMeanings {
  private final CharacterTable table = CharacterTable.read("hanja-meanings.tsv");
  private final CharacterTable more = CharacterTable.read("hanja-meanings-more.tsv");
  private final Map<Integer, List<HanjaMeaning>> known = new ConcurrentHashMap<>();
  private final HanVariants variants;

  private HanjaMeanings(HanVariants variants) {
    this.variants = variants;
  }

  private static final class Bundled {
    static final HanjaMeanings MEANINGS = new HanjaMeanings(HanVariants.bundled());
  }

  /** The bundled tables, read on first use. */
  public static HanjaMeanings bundled() {
    return Bundled.MEANINGS;
  }

  /**
   * The meanings of a character, and of the traditional forms that it stands for; empty if none is
   * known.
   */
  public List<HanjaMeaning> meanings(int codePoint) {
    return known.computeIfAbsent(codePoint, this::find);
  }

  private List<HanjaMeaning> find(int codePoint) {
    Set<String> words = new LinkedHashSet<>();
    addWords(codePoint, words);
    variants.traditional(codePoint).codePoints().forEach(c -> addWords(c, words));
    if (words.isEmpty()) {
      variants.others(codePoint).codePoints().forEach(c -> addWords(c, words));
    }
    List<HanjaMeaning> meanings = new ArrayList<>(words.size());
    for (String word : words) {
      meanings.add(new HanjaMeaning(word, stem(word)));
    }
    return List.copyOf(meanings);
  }

  private void addWords(int codePoint, Set<String> words) {
    words.addAll(TableFile.items(table.row(codePoint), ','));
    words.addAll(TableFile.items(more.row(codePoint), ','));
  }

  /** Cuts the adnominal ending of a verb or adjective; meanings of verbs end in ㄹ, 을 or ㄴ. */
  private static String stem(String word) {
    int last = word.length() - 1;
    char c = word.charAt(last);
    if (last > 0 && (c == '을' || c == '은') && Hangul.last(word.charAt(last - 1)) != 0) {
      return word.substring(0, last);
    }
    if (last > 0 && c == '울') {
      return word.substring(0, last); // ㅂ of the stem became 우: 두텁다, 두터울
    }
    boolean verb = last > 0 || c == '클' || c == '갈' || c == '올' || c == '볼' || c == '할';
    if (verb && Hangul.isSyllable(c) && Hangul.last(c) == 'ㄹ') {
      return word.substring(0, last) + Hangul.withLast(c, '\0');
    }
    return word;
  }
}
