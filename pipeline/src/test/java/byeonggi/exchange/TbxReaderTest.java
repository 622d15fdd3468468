// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.Table;
import byeonggi.dictionary.UserDictionaryReader;
import byeonggi.dictionary.UserEntry;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TbxReaderTest {
  @TempDir Path folder;

  private Path file(String text, Charset charset) throws Exception {
    return Files.write(folder.resolve("mine.tbx"), text.getBytes(charset));
  }

  private List<String> pairs(String text) throws Exception {
    return pairs(file(text, StandardCharsets.UTF_8));
  }

  /** Each pair as {@code language:term=language:term status}. */
  private static List<String> pairs(Path file) throws Exception {
    return TermTables.read(file).rows().stream()
        .map(
            row ->
                "%s:%s=%s:%s %s"
                    .formatted(
                        row.cell("source_lang"),
                        row.cell("source_term"),
                        row.cell("target_lang"),
                        row.cell("target_term"),
                        row.cell("status")))
        .toList();
  }

  private String complaint(String text) throws Exception {
    Path file = file(text, StandardCharsets.UTF_8);
    String message =
        assertThrows(MalformedTableException.class, () -> TermTables.read(file)).getMessage();
    assertEquals(1, message.lines().count(), message);
    assertTrue(message.startsWith(file.toString()), message);
    return message.substring(file.toString().length());
  }

  private static String martif(String concepts) {
    return "<martif type='TBX'><text><body>" + concepts + "</body></text></martif>";
  }

  private static String tbx3(String concepts) {
    return "<tbx style='dca' type='TBX-Basic' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2'>"
        + "<text><body>"
        + concepts
        + "</body></text></tbx>";
  }

  private static String concept(String... languagesAndTerms) {
    StringBuilder concept = new StringBuilder("<termEntry>");
    for (int i = 0; i < languagesAndTerms.length; i += 2) {
      concept.append(
          "<langSet xml:lang='%s'><tig><term>%s</term></tig></langSet>"
              .formatted(languagesAndTerms[i], languagesAndTerms[i + 1]));
    }
    return concept.append("</termEntry>").toString();
  }

  @Test
  void termsOfVersionTwoAreRead() throws Exception {
    String text =
        """
        <?xml version="1.0"?>
        <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
        <martif type="TBX" xml:lang="en">
          <martifHeader><fileDesc><titleStmt><title>t</title><note>n</note></titleStmt></fileDesc></martifHeader>
          <text><body>
            <termEntry id="c1">
              <descrip type="subjectField">finance</descrip>
              <descripGrp><descrip type="definition">what <hi>keeps</hi> others
                 out</descrip></descripGrp>
              <langSet xml:lang="zh-CN">
                <ntig><termGrp>
                  <term>护<hi>城</hi>河</term>
                  <termNote type="partOfSpeech">noun</termNote>
                </termGrp></ntig>
              </langSet>
              <langSet xml:lang="ko-KR">
                <tig><term>
                  해자
                </term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                  <note>kind: concept</note><note>see there</note></tig>
                <tig><term><![CDATA[성벽 & 문]]></term><termNoteGrp>
                  <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termNoteGrp></tig>
                <tig><term>방벽</term><termNote type="normativeAuthorization">supersededTerm</termNote></tig>
                <tig><term>&#xD574;&#xC790;&lt;</term>
                  <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
              </langSet>
            </termEntry>
          </body></text>
        </martif>
        """;
    assertEquals(
        List.of(
            "zh:护城河=ko:해자 approved",
            "zh:护城河=ko:성벽 & 문 rejected",
            "zh:护城河=ko:방벽 rejected",
            "zh:护城河=ko:해자< approved"),
        pairs(text));
    Table.Row row = TermTables.read(folder.resolve("mine.tbx")).rows().get(0);
    assertEquals("concept", row.cell("kind"));
    assertEquals("what keeps others out", row.cell("explanation"));
    assertEquals("kind: concept · see there", row.cell("note"));
  }

  @Test
  void termsOfVersionThreeAreReadInBothStyles() throws Exception {
    String dca =
        tbx3(
            """
            <conceptEntry id='1'>
              <langSec xml:lang='en-US'><termSec><term>moat</term></termSec></langSec>
              <langSec xml:lang='ko'><termSec><term>해자</term>
                <termNote type='administrativeStatus'>supersededTerm-admn-sts</termNote></termSec></langSec>
            </conceptEntry>
            """);
    assertEquals(List.of("en:moat=ko:해자 rejected"), pairs(dca));
    String dct =
        """
        <tbx style='dct' type='TBX-Basic' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2'
            xmlns:min='http://www.tbxinfo.net/ns/min'><text><body>
          <conceptEntry id='1'>
            <langSec xml:lang='en'><termSec><term>moat</term></termSec></langSec>
            <langSec xml:lang='ko'><termSec><term>해자</term>
              <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
          </conceptEntry></body></text></tbx>
        """;
    assertEquals(List.of("en:moat=ko:해자 rejected"), pairs(dct));
  }

  @Test
  void englishIsTheTranslationWhereKoreanIsMissing() throws Exception {
    assertEquals(
        List.of(
            "zh:深度求索=en:DeepSeek approved",
            "en:moat=ko:해자 approved",
            "zh:护城河=ko:해자 approved",
            "ko-Hani:刻舟求劍=ko:각주구검 approved"),
        pairs(
            martif(
                concept("zh", "深度求索", "en-US", "DeepSeek")
                    + concept("en", "moat", "zh-TW", "护城河", "ko", "해자")
                    + concept("ko-Hani", "刻舟求劍", "ko", "각주구검")
                    + concept("de", "Burggraben", "fr", "douve")
                    + concept("en", "alone")
                    + concept("ko", "혼자")
                    + concept("zh", " ", "ko", "없음"))));
  }

  @Test
  void whatStillIsToBeCheckedDecidesNothing() throws Exception {
    Path file =
        file(
            martif(
                "<termEntry><langSet xml:lang='zh'><tig><term>护城河</term></tig></langSet>"
                    + "<langSet xml:lang='ko'><tig><term>해자</term></tig>"
                    + "<tig><term>성벽</term><note>[확인 필요]</note></tig></langSet></termEntry>"),
            StandardCharsets.UTF_8);
    assertEquals(
        List.of(new UserEntry("护城河", "zh", "해자", "ko", Decision.APPROVED, "")),
        new UserDictionaryReader(Set.of()).read(TermTables.read(file)));
  }

  @Test
  void beginningsThatLookLikeGuardsAreKept() throws Exception {
    Path file = file(martif(concept("nl", "'t Hooft", "ko", "=x")), StandardCharsets.UTF_8);
    assertEquals(
        List.of(new UserEntry("'t Hooft", "nl", "=x", "ko", Decision.APPROVED, "")),
        new UserDictionaryReader(Set.of()).read(TermTables.read(file)));
  }

  @ParameterizedTest
  @CsvSource({
    "zh-CN, zh",
    "zh-Hans, zh",
    "zh-Hant-TW, zh",
    "ZH, zh",
    "zh_CN, zh",
    "zho, zh",
    "chi, zh",
    "cmn-Hans-CN, zh",
    "zh-Latn, zh-Latn",
    "zh-Latn-CN-pinyin, zh-Latn",
    "en-US, en",
    "en-GB-oxendict, en",
    "eng, en",
    "ja-JP, ja",
    "ja-Latn, ja-Latn",
    "ko-KR, ko",
    "kor, ko",
    "ko-Kore-KR, ko",
    "ko-Hani, ko-Hani",
    "de-CH-1996, de",
    "ar-Latn, ar-Latn",
    "yue-Hant, yue-Hant",
    "und, und"
  })
  void languagesAreCalledAsInAGlossary(String tag, String language) {
    assertEquals(language, TbxLanguage.of(tag).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "EUC-KR", "GB18030"})
  void anyEncodingThatIsDeclaredIsRead(String encoding) throws Exception {
    String text =
        "<?xml version=\"1.0\" encoding=\"%s\"?>\n".formatted(encoding)
            + martif(concept("en", "moat", "ko", "해자"));
    if (encoding.length() == "UTF-16BE".length() && encoding.startsWith("UTF-16")) {
      text = "\uFEFF" + text;
    }
    assertEquals(List.of("en:moat=ko:해자 approved"), pairs(file(text, Charset.forName(encoding))));
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws Exception {
    assertEquals(
        List.of("en:moat=ko:해자 approved"),
        pairs("\uFEFF" + martif(concept("en", "moat", "ko", "해자"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html><body/></html>|, line 1, column 7: this is no TBX: its outermost element is <html>",
        "<martif>\\n<text>|, line 2, column 7: ",
        "<martif>\\n<a></b></martif>|, line 2, column ",
        "<martif>&copy;</martif>|, line 1, column ",
        "<martif><termEntry><langSet><tig/></langSet></termEntry></martif>|: <langSet> has no xml:lang",
        "<martif><termEntry><langSet xml:lang='한국어'/></termEntry></martif>|is not a BCP 47 tag",
        "<martif><body>\u0001</body></martif>|, line 1, column ",
        "<martif/><martif/>|, line 1, column ",
        "<|, line 1, column ",
        "<?xml version='1.0' encoding='no-such'?><martif/>|no-such",
      })
  void complaintsNameThePlace(String text, String expected) throws Exception {
    String message = complaint(text.replace("\\n", "\n").replace("\\u0001", "\u0001"));
    assertTrue(message.contains(expected), message);
  }

  @Test
  void malformedBytesAreComplainedOf() throws Exception {
    Path file =
        Files.write(
            folder.resolve("mine.tbx"),
            "<?xml version='1.0' encoding='UTF-8'?><martif>해자</martif>"
                .getBytes(Charset.forName("EUC-KR")));
    String message =
        assertThrows(MalformedTableException.class, () -> TermTables.read(file)).getMessage();
    assertTrue(message.startsWith(file + ", line 1, column "), message);
  }

  @Test
  void nothingButTheFileIsOpened() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String type = "<!DOCTYPE martif [<!ENTITY secret SYSTEM \"%s\">]>".formatted(secret.toUri());
    String message = complaint(type + martif(concept("en", "&secret;", "ko", "해자")));
    assertTrue(message.contains("secret") && message.contains("line 1"), message);
    // An address that nobody answers at would take its time, and fail.
    assertEquals(
        List.of("en:moat=ko:해자 approved"),
        assertTimeoutPreemptively(
            Duration.ofSeconds(5),
            () ->
                pairs(
                    "<!DOCTYPE martif SYSTEM \"http://192.0.2.1/TBXcoreStructV02.dtd\" ["
                        + "<!ENTITY % more SYSTEM \"http://192.0.2.1/more.dtd\"> %more;]>"
                        + martif(concept("en", "moat", "ko", "해자")))));
  }

  @Test
  void entitiesThatMultiplyAreNotExpanded() throws Exception {
    StringBuilder type = new StringBuilder("<!DOCTYPE martif [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 100; i++) {
      type.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    String text = type + "]>" + martif(concept("en", "&a99;", "ko", "해자"));
    String message = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> complaint(text));
    assertTrue(message.contains("line 1"), message);
  }

  @Test
  void whatNoTermBaseHoldsIsBounded() throws Exception {
    assertTrue(complaint("<martif>" + "<a>".repeat(1_000_000)).contains("within each other"));
    assertTrue(
        complaint(martif(concept("en", "x".repeat(200_000), "ko", "해자"))).contains("longer than"));
    StringBuilder many = new StringBuilder("<termEntry>");
    for (String language : List.of("en", "ko")) {
      many.append("<langSet xml:lang='%s'>".formatted(language));
      many.append("<tig><term>x</term></tig>".repeat(1_000)).append("</langSet>");
    }
    assertTrue(complaint(martif(many + "</termEntry>")).contains("a concept with 2,000 terms"));
  }

  /** Bytes changed, lost and doubled: rows or a complaint in one line, and nothing else. */
  @Test
  void whatIsSaidOfAConceptIsOneTextForAllItsPairsAndCutWithASign() throws Exception {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      terms.addAll(List.of("zh", "词" + i, "ko", "말" + i));
    }
    String entry =
        concept(terms.toArray(String[]::new))
            .replaceFirst(
                "<termEntry>",
                "<termEntry><descrip type='definition'>%s</descrip><note>%s</note>"
                    .formatted("=뜻".repeat(5_000), "말".repeat(900)));
    List<Table.Row> rows = TermTables.read(file(martif(entry), StandardCharsets.UTF_8)).rows();
    assertEquals(1600, rows.size());
    assertEquals(
        "'" + "=뜻".repeat(499) + "=…",
        rows.get(0).cell("explanation"),
        "the first 1,000 characters");
    assertEquals("말".repeat(900), rows.get(0).cell("note"));
    rows.forEach(row -> assertSame(rows.get(0).cell("explanation"), row.cell("explanation")));
    assertSame(rows.get(0).cell("note"), rows.get(40).cell("note"), "of one translation");
  }

  @Test
  void damagedFilesAreReadOrComplainedOf() throws Exception {
    byte[] sound =
        Files.readAllBytes(
            Path.of("src", "test", "resources", "exchange", "golden", "tbx", "glossary.tbx"));
    Random random = new Random(1);
    Path file = folder.resolve("mine.tbx");
    for (int i = 0; i < 400; i++) {
      byte[] damaged = Arrays.copyOf(sound, sound.length - (i % 2) * random.nextInt(sound.length));
      for (int j = random.nextInt(4); j >= 0; j--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      Files.write(file, damaged);
      try {
        TermTables.read(file);
      } catch (MalformedTableException e) {
        assertEquals(1, e.getMessage().lines().count(), e.getMessage());
        assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
      }
    }
  }
}
