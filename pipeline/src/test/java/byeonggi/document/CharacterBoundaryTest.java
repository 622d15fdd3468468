// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
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
    String before = "\uFEFF해자";
    for (int end = before.getBytes(charset).length; end < whole.length; end++) {
      byte[] trimmed = CharacterBoundary.trimmed(Arrays.copyOf(whole, end), Optional.empty());
      assertEquals(before, new String(trimmed, Charset.forName(charset)), "cut at " + end);
    }
  }
}
