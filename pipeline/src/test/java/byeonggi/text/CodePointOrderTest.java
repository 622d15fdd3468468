// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {

  @Test
  void supplementaryCharacterComesAfterFullWidthOne() {
    assertEquals(1, Integer.signum(CodePointOrder.INSTANCE.compare("𠀀", "！")));
  }

  @Property
  void ordersAsUtf8BytesDo(@ForAll String a, @ForAll String b) {
    String x = wellFormed(a);
    String y = wellFormed(b);
    int expected =
        Arrays.compareUnsigned(
            x.getBytes(StandardCharsets.UTF_8), y.getBytes(StandardCharsets.UTF_8));
    assertEquals(Integer.signum(expected), Integer.signum(CodePointOrder.INSTANCE.compare(x, y)));
  }

  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
