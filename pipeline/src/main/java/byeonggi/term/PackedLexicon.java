// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The class of each word of a model's lexicon, of which there are many words and few classes, in a
 * few blocks of memory. Can't be changed; thread-safe.
 */
final class PackedLexicon extends AbstractMap<String, String> implements Serializable {
  private static final long serialVersionUID = 1;

  private final PackedFeatures words;
  private final String[] classes;

  /** By the number of a word, the place of its class. */
  private final int[] classOf;

  /** Takes words, well-formed UTF-16, with their classes. */
  PackedLexicon(Map<String, String> lexicon) {
    words = new PackedFeatures(lexicon.keySet());
    classOf = new int[lexicon.size()];
    Map<String, Integer> places = new HashMap<>();
    String[] found = new String[lexicon.size()];
    for (int word = 0; word < classOf.length; word++) {
      String name = lexicon.get(words.get(word));
      Integer known = places.putIfAbsent(name, places.size());
      classOf[word] = known == null ? places.size() - 1 : known;
      found[classOf[word]] = name;
    }
    classes = Arrays.copyOf(found, places.size());
  }

  @Override
  public String get(Object word) {
    int number = word instanceof String text ? words.indexOf(text) : -1;
    return number < 0 ? null : classes[classOf[number]];
  }

  @Override
  public boolean containsKey(Object word) {
    return words.contains(word);
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, String>> iterator() {
        return IntStream.range(0, size())
            .mapToObj(n -> Map.entry(words.get(n), classes[classOf[n]]))
            .iterator();
      }

      @Override
      public int size() {
        return words.size();
      }
    };
  }
}
