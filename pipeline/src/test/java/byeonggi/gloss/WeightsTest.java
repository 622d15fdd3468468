// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.gloss.TermForm.ScriptClass;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {

  @Test
  void theWeightOfAClassIsTheCommonOneAndItsOwn() {
    Weights weights = new Weights(Map.of("a.b", new double[] {1, 10, 20, 30, 40}));
    assertEquals(11, weights.of("a.b", ScriptClass.HAN));
    assertEquals(21, weights.of("a.b", ScriptClass.KANA));
    assertEquals(31, weights.of("a.b", ScriptClass.LATIN));
    assertEquals(41, weights.of("a.b", ScriptClass.OTHER));
    assertEquals(0, weights.of("unheard.of", ScriptClass.HAN));
  }

  @Test
  void everyClassHasAColumnOfItsOwn() {
    assertEquals(
        ScriptClass.values().length,
        Arrays.stream(ScriptClass.values()).mapToInt(ScriptClass::column).distinct().count());
  }

  @Test
  void theScoreIsTheSumOfTheWeighedFeatures() {
    Weights weights = new Weights(Map.of("a.b", new double[] {2, 0, 0, 0, 0}));
    Features features = new Features();
    features.add("a.b", 1.5);
    features.add("a.b");
    features.add("unheard.of", 7);
    assertEquals(5, weights.score(features, ScriptClass.HAN));
  }

  @Test
  void weightsCannotBeChangedFromOutside() {
    double[] values = {1, 0, 0, 0, 0};
    Map<String, double[]> given = new HashMap<>(Map.of("a.b", values));
    Weights weights = new Weights(given);
    values[0] = 5;
    given.clear();
    weights.asMap().get("a.b")[0] = 7;
    assertArrayEquals(new double[] {1, 0, 0, 0, 0}, weights.asMap().get("a.b"));
  }

  @Test
  void aFeatureOfNoWeightOrZeroIsNotSaid() {
    Features features = new Features();
    features.add("a.b", 0);
    assertEquals(0, features.size());
  }
}
