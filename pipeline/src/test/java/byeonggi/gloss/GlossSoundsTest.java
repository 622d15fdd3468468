// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.sound.MandarinHangul;
import byeonggi.sound.TermSounds;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GlossSoundsTest {
  private final TermSounds sounds = MandarinHangul.bundled().sounds("北京大学");

  /** Glosses, one word or more. */
  @Provide
  Arbitrary<String> glosses() {
    return Arbitraries.of("베이징", "다쉐", "의", "북경", " ", "AI")
        .list()
        .ofMaxSize(6)
        .map(l -> String.join("", l));
  }

  @Property
  void whatEndsALongerGlossSoundsAsItDoesByItself(
      @ForAll("glosses") String before, @ForAll("glosses") String gloss) {
    GlossSounds glosses = new GlossSounds(sounds);
    assertEquals(sounds.similarity(before + gloss), glosses.similarity(before + gloss));
    assertEquals(sounds.similarity(gloss), glosses.similarity(gloss));
  }
}
