// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.util.HashIndex;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PackedFeaturesTest {

  @Property(tries = 300)
  void numbersNamesAsCoreNlpDoes(@ForAll Set<String> names, @ForAll Set<String> others) {
    List<String> known = names.stream().filter(PackedFeaturesTest::isWellFormed).toList();
    HashIndex<String> index = new HashIndex<>(known);
    PackedFeatures packed = new PackedFeatures(known);
    assertEquals(index.size(), packed.size());
    assertEquals(index.objectsList(), packed.objectsList());
    List<String> asked = new ArrayList<>(known);
    others.stream().filter(PackedFeaturesTest::isWellFormed).forEach(asked::add);
    for (String name : asked) {
      assertEquals(index.indexOf(name), packed.indexOf(name), name);
      assertEquals(index.contains(name), packed.contains(name), name);
    }
  }

  @Property(tries = 100)
  void lexiconAnswersAsTheMapItWasMadeOf(@ForAll Map<String, Byte> words) {
    Map<String, String> lexicon = new HashMap<>();
    words.forEach((word, number) -> lexicon.put(word, "c" + number));
    Assume.that(lexicon.keySet().stream().allMatch(PackedFeaturesTest::isWellFormed));
    PackedLexicon packed = new PackedLexicon(lexicon);
    assertEquals(lexicon, packed);
    for (String word : List.of("", "가", "no such word")) {
      assertEquals(lexicon.get(word), packed.get(word));
      assertEquals(lexicon.containsKey(word), packed.containsKey(word));
    }
  }

  @Test
  void namesThatUtf8CanNotTellApartAreRefused() {
    List<String> names = List.of("\uD800", "?");
    assertThrows(IllegalArgumentException.class, () -> new PackedFeatures(names));
    assertThrows(
        IllegalArgumentException.class, () -> new PackedFeatures(List.of("가-C", "나-C", "가-C")));
  }

  @Test
  void canBeWrittenOutAndNotChanged() throws Exception {
    PackedFeatures features = new PackedFeatures(List.of("가-C", "a-CpC"));
    StringWriter out = new StringWriter();
    features.saveToWriter(out);
    assertEquals("0=가-C\n1=a-CpC\n", out.toString());
    assertEquals(List.of("a-CpC", "가-C"), features.objects(new int[] {1, 0}));
    assertTrue(features.isLocked());
    assertEquals(1, features.addToIndex("a-CpC"));
    assertFalse(features.contains(1));
    assertThrows(UnsupportedOperationException.class, () -> features.addToIndex("b"));
    assertThrows(UnsupportedOperationException.class, () -> features.add("a-CpC"));
    assertThrows(UnsupportedOperationException.class, features::clear);
    assertThrows(UnsupportedOperationException.class, features::unlock);
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
