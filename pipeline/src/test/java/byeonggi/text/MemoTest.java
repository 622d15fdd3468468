// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
  private final List<Integer> made = new ArrayList<>();
  private final Memo<Integer, String> memo =
      new Memo<>(
          10,
          key -> {
            made.add(key);
            return "value " + key;
          });

  @Test
  void whatIsAskedForAgainIsMadeOnce() {
    assertEquals("value 1", memo.of(1));
    assertEquals("value 1", memo.of(1));
    assertEquals(List.of(1), made);
  }

  @Test
  void noMoreThanTwiceTheMostAreKept() {
    for (int key = 0; key < 1000; key++) {
      assertEquals("value " + key, memo.of(key));
      assertTrue(memo.size() <= 20);
    }
  }

  @Test
  void whatIsAskedForAllTheTimeIsNotForgotten() {
    for (int key = 1; key < 1000; key++) {
      memo.of(0);
      memo.of(key);
    }
    assertEquals(1, made.stream().filter(key -> key == 0).count());
  }
}
