// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  private static final Folding FOLDING = new Folding(text -> text.replace('護', '护'));

  @ParameterizedTest
  @CsvSource({
    "Scaling Law, scaling law",
    "ＡＩ, ai",
    "護城河, 护城河",
    "'Multi-Head\u3000 Attention ', multi-head attention",
    "STRASSE, straße",
    "가, 가",
  })
  void formsOfOneTermFoldAlike(String one, String other) {
    assertEquals(FOLDING.fold(one), FOLDING.fold(other));
  }

  @Property
  void foldingTwiceChangesNothing(@ForAll String text) {
    Folding plain = new Folding(UnaryOperator.identity());
    String once = plain.fold(text);
    assertEquals(once, plain.fold(once));
  }
}
