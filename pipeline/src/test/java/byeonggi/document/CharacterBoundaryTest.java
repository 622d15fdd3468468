// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterBoundaryTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aCutWithinACharacterOfAMarkedTextLeavesTheOnesBefore(String charset)
      throws UnsupportedEncodingException {
    byte[] whole = "\uFEFF해자𠀀".getBytes(charset);
    byte[] before = "\uFEFF해자".getBytes(charset);
    for (int end = before.length; end < whole.length; end++) {
      byte[] trimmed = CharacterBoundary.trimmed(Arrays.copyOf(whole, end), Optional.empty());
      assertArrayEquals(before, trimmed, "cut at " + end);
    }
  }
}
