// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String KOREAN = "그들의 해자(護城河)는 깊고 넓다. 아무도 넘지 못했다.";
  private static final Decoder DECODER = new Decoder(Optional.empty());

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void byteOrderMarkDecidesAndIsNotText(String charset) throws DocumentException {
    byte[] bytes = ("\uFEFF" + KOREAN).getBytes(Charset.forName(charset));
    assertEquals(new Decoded(KOREAN, charset, Decoded.How.BOM, List.of()), DECODER.decode(bytes));
  }

  @Test
  void wellFormedUtf8IsUtf8() throws DocumentException {
    assertEquals(
        new Decoded(KOREAN, "UTF-8", Decoded.How.STRICT_UTF8, List.of()),
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
        new Decoded(text, Charset.forName(charset).name(), Decoded.How.DETECTED, List.of()),
        DECODER.decode(text.getBytes(Charset.forName(charset))));
  }

  @Test
  void aGivenEncodingDecides() throws DocumentException {
    byte[] utf8 = "é".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        new Decoded("Ã©", "ISO-8859-1", Decoded.How.GIVEN, List.of()),
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
    assertEquals("decode", failure.flaw().stage());
    assertEquals("malformed bytes", failure.flaw().error());
    assertEquals("not UTF-8: byte 1, line 1", failure.flaw().detail());
  }

  @Test
  void binaryIsAFailure() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
    DocumentException failure =
        assertThrows(DocumentException.class, () -> DECODER.decode(png.toByteArray()));
    assertEquals("decode", failure.flaw().stage());
  }

  @Test
  void aNulIsNotText() {
    assertEquals(
        "not text",
        assertThrows(DocumentException.class, () -> DECODER.decode(new byte[] {'a', 0}))
            .flaw()
            .error());
  }

  @Test
  void aFewNulsAreDamage() throws DocumentException {
    String text = KOREAN.repeat(5);
    Decoded decoded = DECODER.decode((text + "\n\0" + text).getBytes(StandardCharsets.UTF_8));
    assertEquals(text + "\n\uFFFD" + text, decoded.text());
    assertEquals(
        List.of(new Flaw("decode", "NUL", "1, the first in line 2; the rest was read")),
        decoded.flaws());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE",
    "UTF-16BE",
    "UTF-32LE",
    "UTF-32BE",
    "ISO-2022-KR",
    "x-Johab",
    "x-windows-949"
  })
  void encodingsWithoutAMarkAreDetected(String charset) throws DocumentException {
    String text = "제목\n" + KOREAN + "\n" + KOREAN;
    assertEquals(
        new Decoded(text, charset, Decoded.How.DETECTED, List.of()),
        DECODER.decode(text.getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta charset=\"euc-kr\"><p>|x-windows-949|DECLARED|x-windows-949",
        "<meta http-equiv=Content-Type content='text/html; charset=ks_c_5601-1987'>|x-windows-949|DECLARED|x-windows-949",
        "<?xml version='1.0' encoding='Johab'?><p>|x-Johab|DECLARED|x-Johab",
        "<meta charset=utf-8><p>|x-windows-949|DETECTED|x-windows-949",
        "<meta charset=gb2312><p>|x-windows-949|DETECTED|x-windows-949",
        "<meta charset=shift_jis><p>|x-windows-949|DETECTED|x-windows-949",
        "<meta charset=iso-8859-1><p>|x-windows-949|DETECTED|x-windows-949",
        "<meta charset=no-such-thing><p>|x-windows-949|DETECTED|x-windows-949",
        "<meta charset=euc-kr><p>|UTF-8|STRICT_UTF8|UTF-8",
        "<meta charset=utf-16><p>|UTF-8|STRICT_UTF8|UTF-8"
      })
  void aDeclarationCountsWhereTheBytesAgree(
      String declaration, String charset, Decoded.How how, String expected)
      throws DocumentException {
    String text = declaration + KOREAN;
    assertEquals(
        new Decoded(text, expected, how, List.of()),
        DECODER.decode(text.getBytes(Charset.forName(charset))));
  }

  @Test
  void aDeclarationSettlesWhatTheLettersDoNot() throws DocumentException {
    String text = "<meta charset=windows-1252><p>café (moat)";
    Decoded decoded = DECODER.decode(text.getBytes(Charset.forName("windows-1252")));
    assertEquals(text, decoded.text());
    assertEquals(Decoded.How.DECLARED, decoded.how());
  }

  @Test
  void oneBadByteCostsOneCharacter() throws DocumentException {
    byte[] bytes = ("가\n나\n" + KOREAN).getBytes(StandardCharsets.UTF_8);
    bytes[8] = (byte) 0xFF;
    Decoded decoded = DECODER.decode(bytes);
    assertEquals("가\n나\n" + KOREAN.replace("그", "\uFFFD\uFFFD\uFFFD"), decoded.text());
    assertEquals("UTF-8", decoded.charset());
    assertEquals(
        List.of(
            new Flaw(
                "decode",
                "malformed bytes",
                "3 places are not UTF-8, the first at byte 9, line 3; the rest was read")),
        decoded.flaws());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, 1, 'the last character is cut off, byte 77, line 1; the rest was read'",
    "UTF-16LE, 1, 'the last character is cut off, byte 65, line 1; the rest was read'"
  })
  void aLastCharacterMayBeCutOff(String charset, int less, String detail) throws DocumentException {
    byte[] bytes = ("\uFEFF" + KOREAN + "끝").getBytes(Charset.forName(charset));
    Decoded decoded = DECODER.decode(Arrays.copyOf(bytes, bytes.length - less));
    assertEquals(KOREAN + "\uFFFD", decoded.text());
    assertEquals(List.of(new Flaw("decode", "cut off", detail)), decoded.flaws());
  }

  @Test
  void linesOfTwoEncodingsAreAllRead() throws DocumentException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes((KOREAN + "\n").getBytes(StandardCharsets.UTF_8));
    file.writeBytes((KOREAN + "\n").getBytes(Charset.forName("x-windows-949")));
    file.writeBytes("plain\n".getBytes(StandardCharsets.US_ASCII));
    assertEquals(
        new Decoded(
            KOREAN + "\n" + KOREAN + "\nplain\n",
            "UTF-8",
            Decoded.How.DETECTED,
            List.of(
                new Flaw(
                    "decode",
                    "mixed encodings",
                    "1 line (2) in x-windows-949, the others in UTF-8; all were read"))),
        DECODER.decode(file.toByteArray()));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, windows-1252",
    "UTF-8, ISO-8859-1",
    "UTF-8, x-windows-949",
    "UTF-8, GBK",
    "UTF-8, windows-31j",
    "x-windows-949, windows-1252",
    "x-windows-949, UTF-8"
  })
  void mojibakeIsNamed(String original, String takenFor) {
    String text = KOREAN.repeat(3);
    String mojibake =
        new String(text.getBytes(Charset.forName(original)), Charset.forName(takenFor));
    DocumentException failure =
        assertThrows(
            DocumentException.class,
            () -> DECODER.decode(mojibake.getBytes(StandardCharsets.UTF_8)));
    assertEquals("mojibake", failure.flaw().error());
    String expected =
        takenFor.equals("UTF-8")
            ? "full of U+FFFD"
            : original + " read as " + takenFor.replace("ISO-8859-1", "windows-1252");
    assertTrue(failure.flaw().detail().startsWith(expected), failure.flaw()::detail);
  }

  @Test
  void mojibakeOfMojibakeIsNamed() {
    Charset western = Charset.forName("windows-1252");
    String once = new String("안녕하세요 여러분".getBytes(StandardCharsets.UTF_8), western);
    String twice = new String(once.getBytes(StandardCharsets.UTF_8), western);
    assertTrue(
        Mojibake.in(twice).orElseThrow().description().contains("read as windows-1252 twice"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "안녕은 잘못 읽으면 ì•ˆë…•이 되고, 때로는 �븞�뀞이 된다. 어느 쪽이든 글자는 그대로다.",
        "Voilà, déjà vu: à côté, élève, Noël, façade, où, naïve, cœur — «ça»",
        "Größe, Übermut, Ärger, Straße, größer; ÄÖÜ äöü ß",
        "Năm ngoái, người ta đã viết: “Đây là một ví dụ”.",
        "갹갼걀걋걍걔걘걜거걱건걷걸걺검겁것겄겅겆겉겊겋게겐겔겜겝겟겠겡겨격겪견겯결겸겹겻겼경곁계곈곌곕곗",
        "뷁뷀똠펲쀏갂갃갅갆갋갌갍갎갏",
        "한 글자가 � 깨졌다.",
        "중국어로는 护城河, 일본어로는 堀, 한자로는 垓字라고 한다."
      })
  void whatIsNotMojibakeIsRead(String text) throws DocumentException {
    assertEquals(text, DECODER.decode(text.getBytes(StandardCharsets.UTF_8)).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR",
        "PK\u0003\u0004\u0014\b\b",
        "\u007FELF\u0002\u0001\u0001"
      })
  void binaryIsNotText(String head) {
    byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "not text",
        assertThrows(DocumentException.class, () -> DECODER.decode(bytes)).flaw().error());
  }
}
