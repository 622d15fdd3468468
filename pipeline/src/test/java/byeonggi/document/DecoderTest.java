// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
  private static final String KOREAN = "그들의 해자(護城河)는 깊고 넓다. 아무도 넘지 못했다.";
  private static final Decoder DECODER = new Decoder(Optional.empty());

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void byteOrderMarkDecidesAndIsNotText(String charset) throws DocumentException {
    byte[] bytes = ("\uFEFF" + KOREAN).getBytes(Charset.forName(charset));
    assertEquals(new Decoded(KOREAN, charset, Decoded.How.BOM), DECODER.decode(bytes));
  }

  @Test
  void wellFormedUtf8IsUtf8() throws DocumentException {
    assertEquals(
        new Decoded(KOREAN, "UTF-8", Decoded.How.STRICT_UTF8),
        DECODER.decode(KOREAN.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anEmptyFileIsAnEmptyText() throws DocumentException {
    assertEquals("", DECODER.decode(new byte[0]).text());
  }

  @ParameterizedTest
  @CsvSource({
    "x-windows-949, 그들의 해자(護城河)는 깊고 넓다. 아무도 넘지 못했다.",
    "x-windows-949, 똠방각하와 펲시콜라와 뷁",
    "x-windows-949, 해자(城)",
    "GB18030, 中国的人工智能公司今天发布了新的大型语言模型，引起了广泛关注。我们认为这个问题很重要。",
    "Shift_JIS, 今日は新しい大規模言語モデルについて話します。とても重要な問題だと思います。",
    "EUC-JP, 今日は新しい大規模言語モデルについて話します。とても重要な問題だと思います。",
    "Big5, 中國的人工智慧公司今天發布了新的大型語言模型，引起了廣泛關注。我們認為這個問題很重要。"
  })
  void otherEncodingsAreDetected(String charset, String text) throws DocumentException {
    assertEquals(
        new Decoded(text, Charset.forName(charset).name(), Decoded.How.DETECTED),
        DECODER.decode(text.getBytes(Charset.forName(charset))));
  }

  @Test
  void aGivenEncodingDecides() throws DocumentException {
    byte[] utf8 = "é".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        new Decoded("Ã©", "ISO-8859-1", Decoded.How.GIVEN),
        new Decoder(Optional.of(StandardCharsets.ISO_8859_1)).decode(utf8));
  }

  @Test
  void eucKrIsReadWithTheSyllablesItLacks() throws DocumentException {
    byte[] bytes = "뷁".getBytes(Charset.forName("x-windows-949"));
    assertEquals("뷁", new Decoder(Optional.of(Charset.forName("EUC-KR"))).decode(bytes).text());
  }

  @Test
  void bytesThatTheGivenEncodingDoesNotKnowAreAFailure() {
    byte[] cp949 = KOREAN.getBytes(Charset.forName("x-windows-949"));
    DocumentException failure =
        assertThrows(
            DocumentException.class,
            () -> new Decoder(Optional.of(StandardCharsets.UTF_8)).decode(cp949));
    assertEquals("decode", failure.stage());
    assertEquals("malformed bytes", failure.error());
    assertEquals("not UTF-8", failure.detail());
  }

  @Test
  void aTruncatedFileWithAByteOrderMarkIsAFailure() {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xAC, 0x00};
    assertEquals(
        "malformed bytes",
        assertThrows(DocumentException.class, () -> DECODER.decode(bytes)).error());
  }

  @Test
  void binaryIsAFailure() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
    DocumentException failure =
        assertThrows(DocumentException.class, () -> DECODER.decode(png.toByteArray()));
    assertEquals("decode", failure.stage());
  }

  @Test
  void aNulIsNotText() {
    assertEquals(
        "not text",
        assertThrows(DocumentException.class, () -> DECODER.decode(new byte[] {'a', 0})).error());
  }
}
