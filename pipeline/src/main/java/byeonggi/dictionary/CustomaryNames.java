// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import byeonggi.text.Memo;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names in Chinese that Korean knows by another name than their sound or reading: 바이트댄스 for 字节, 홍콩
 * for 香港. Remembers some terms. Thread-safe. Table: {@code customary-names.tsv}.
 */
public final class CustomaryNames {
  private static final int SHORTEST = 2;

  /** Terms whose parts are remembered. */
  private static final int MOST_KNOWN = 1000;

  private final Map<String, List<String>> names = new HashMap<>();
  private final HanVariants variants;
  private final Memo<String, Set<String>> known = new Memo<>(MOST_KNOWN, this::find);
  private final int longest;

  private CustomaryNames(HanVariants variants) {
    this.variants = variants;
    TableFile.forEachRow(
        "customary-names.tsv",
        (name, korean) -> names.put(variants.simplify(name), TableFile.items(korean, ',')));
    longest = names.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static final class Bundled {
    static final CustomaryNames NAMES = new CustomaryNames(HanVariants.bundled());
  }

  /** The bundled table, read on first use. */
  public static CustomaryNames bundled() {
    return Bundled.NAMES;
  }

  /** The Korean names of a whole term, in simplified or traditional characters; may be empty. */
  public List<String> of(String term) {
    return names.getOrDefault(variants.simplify(term), List.of());
  }

  /** The Korean names of what stands in a term and is not the whole of it: 微信 of 微信公众号. */
  public Set<String> within(String term) {
    return known.of(term);
  }

  private Set<String> find(String term) {
    String simple = variants.simplify(term);
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i + SHORTEST <= simple.length(); i++) {
      for (int j = i + SHORTEST; j <= Math.min(simple.length(), i + longest); j++) {
        if (j - i < simple.length()) {
          found.addAll(names.getOrDefault(simple.substring(i, j), List.of()));
        }
      }
    }
    return Collections.unmodifiableSet(found);
  }
}
