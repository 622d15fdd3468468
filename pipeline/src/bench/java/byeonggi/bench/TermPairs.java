// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up terms with their glosses, put together from the parts in {@code terms.tsv}. */
final class TermPairs {
  private static final long SHUFFLE = 20_230_817L;

  private final WordLists parts = new WordLists("terms.tsv");

  /** Terms by the way in which they are written. */
  enum Kind {
    /** Chinese in simplified characters: companies and people by sound, the others translated. */
    ZH,
    /** Korean words in traditional characters. */
    HANJA,
    /** English, partly by sound and partly translated. */
    EN,
    /** Japanese names and words. */
    JA
  }

  /** All terms of a kind, in the order of the parts. */
  List<TermPair> of(Kind kind) {
    List<TermPair> pairs = new ArrayList<>();
    switch (kind) {
      case ZH -> {
        addCompanies(pairs);
        addProducts("zh.quality", " ", "zh.thing", pairs);
        addProducts("zh.surname", "", "zh.given", pairs);
      }
      case HANJA -> {
        addProducts("hanja.first", "", "hanja.second", pairs);
        pairs.addAll(list("idiom"));
      }
      case EN -> addEnglish(pairs);
      case JA -> {
        addProducts("ja.surname", " ", "ja.given", pairs);
        pairs.addAll(list("ja.word"));
      }
    }
    return pairs;
  }

  /**
   * Terms of all kinds, mixed; always the same.
   *
   * @param count how many
   * @throws IllegalArgumentException if there are not as many
   */
  List<TermPair> mixed(int count) {
    List<TermPair> pairs = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      pairs.addAll(of(kind));
    }
    java.util.Collections.shuffle(pairs, new Random(SHUFFLE));
    List<TermPair> rare = new ArrayList<>();
    for (TermPair compound : of(Kind.HANJA)) {
      for (TermPair third : list("hanja.third")) {
        rare.add(TermPair.joined(compound, " ", third));
      }
    }
    java.util.Collections.shuffle(rare, new Random(SHUFFLE));
    pairs.addAll(rare);
    if (count < 1 || count > pairs.size()) {
      throw new IllegalArgumentException("from 1 to " + pairs.size() + " terms can be made");
    }
    return List.copyOf(pairs.subList(0, count));
  }

  private void addCompanies(List<TermPair> pairs) {
    List<TermPair> syllables = list("zh.syllable");
    for (TermPair first : syllables) {
      for (TermPair second : syllables) {
        if (!first.equals(second)) {
          TermPair name = TermPair.joined(first, "", second);
          pairs.add(name);
          list("zh.suffix").forEach(suffix -> pairs.add(TermPair.joined(name, "", suffix)));
        }
      }
    }
  }

  private void addEnglish(List<TermPair> pairs) {
    for (TermPair quality : list("en.quality")) {
      for (TermPair thing : list("en.thing")) {
        pairs.add(TermPair.joined(quality, " ", new TermPair(thing.gloss(), " " + thing.term())));
      }
    }
  }

  private void addProducts(String firsts, String between, String seconds, List<TermPair> pairs) {
    for (TermPair first : list(firsts)) {
      for (TermPair second : list(seconds)) {
        pairs.add(TermPair.joined(first, between, second));
      }
    }
  }

  private List<TermPair> list(String name) {
    return parts.rows(name).stream().map(row -> new TermPair(row.get(0), row.get(1))).toList();
  }
}
