// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import byeonggi.export.Failure;
import byeonggi.finding.Finding;
import byeonggi.finding.Rule;
import byeonggi.finding.Severity;
import byeonggi.gloss.EvidencePoints;
import byeonggi.gloss.Reasons;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Occurrence;
import byeonggi.glossary.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pages of small glossaries made by hand. */
final class SamplePages {
  private static final List<String> EVIDENCES =
      List.of("meaning", "length", "quotation", "morphology", "corpus");

  private SamplePages() {}

  /** What a page is told. */
  interface Content {
    void tell(ReportData page) throws IOException;
  }

  /** A page in a new folder below {@code folder}. */
  static Path write(Path folder, Content content) throws IOException {
    return write(folder, content, 0);
  }

  private static Path write(Path folder, Content content, int dictionaryRows) throws IOException {
    Path own = Files.createTempDirectory(folder, "page");
    Path page = own.resolve("report.html");
    try (ReportData data = new ReportData(own)) {
      content.tell(data);
      data.write(page, new ReportFacts("test", 3, 700, dictionaryRows, true, EVIDENCES));
    }
    return page;
  }

  /** A glossary with something of everything. */
  static Path usual(Path folder) throws IOException {
    return write(folder, SamplePages::tellUsual);
  }

  /** The same, made with a dictionary of seven rows. */
  static Path withDictionary(Path folder) throws IOException {
    return write(folder, SamplePages::tellUsual, 7);
  }

  private static void tellUsual(ReportData page) throws IOException {
    page.add(entry("00000000000000a1", "厚积薄发", "zh", "두껍게 쌓인 기술", 3, 640, "idiom"));
    page.add(entry("00000000000000b1", "护城河", "zh", "해자", 2, 980, "concept"));
    page.add(entry("00000000000000b2", "护城河", "zh", "참호", 1, 450, "concept"));
    page.add(entry("00000000000000c1", "Scaling Law", "en", "스케일링 법칙", 1, 990, "concept"));
    page.add(entry("00000000000000d1", "刻舟求劍", "ko-Hani", "각주구검", 1, 995, "idiom"));
    page.add(entry("00000000000000e1", "夏目漱石", "ja", "나쓰메 소세키", 1, 970, "person"));
    page.add(entry("00000000000000f1", "moat", "en", "", 1, 300, ""));
    Reasons reasons =
        new Reasons(EvidencePoints.ofHundredths(310, -120, 0, 90), true, "쌓인 기술", 220);
    for (String document : List.of("가/하나.md", "나/둘.md", "다/셋.md")) {
      page.add(
          new Occurrence(
              document,
              3,
              17,
              "厚积薄发",
              "zh",
              "두껍게 쌓인 기술",
              "ko",
              640,
              "meaning",
              "그들의 힘은 오래 두껍게 쌓인 기술",
              "厚积薄发",
              "에서 나왔다.",
              "00000000000000a1",
              reasons));
      if (document.startsWith("나")) {
        mention(page, document, "护城河", "zh", "해자", "00000000000000b1");
        mention(page, document, "护城河", "zh", "참호", "00000000000000b2");
        mention(page, document, "Scaling Law", "en", "스케일링 법칙", "00000000000000c1");
        mention(page, document, "刻舟求劍", "ko-Hani", "각주구검", "00000000000000d1");
        mention(page, document, "夏目漱石", "ja", "나쓰메 소세키", "00000000000000e1");
        mention(page, document, "moat", "en", "", "00000000000000f1");
      } else if (document.startsWith("다")) {
        mention(page, document, "护城河", "zh", "해자", "00000000000000b1");
      }
    }
    page.add(
        new Finding(
            Severity.WARNING,
            Rule.SEVERAL_GLOSSES,
            "护城河",
            "zh",
            "참호",
            "护城河 has the glosses 해자 (2), 참호 (1)",
            "decide for one",
            "나/둘.md",
            5,
            9));
    page.add(new Failure("라/넷.pdf", "read", "unreadable", "not a document"));
  }

  private static void mention(
      ReportData page, String document, String term, String language, String gloss, String id)
      throws IOException {
    Reasons reasons = new Reasons(EvidencePoints.ofHundredths(200, 10), false, "", 30);
    page.add(
        new Occurrence(
            document,
            5,
            9,
            term,
            language,
            gloss,
            "ko",
            900,
            "length",
            "그것은 " + gloss,
            term,
            "라고 한다.",
            id,
            reasons));
  }

  static Entry entry(
      String id,
      String term,
      String language,
      String gloss,
      long count,
      int confidence,
      String kind) {
    return new Entry(
        term,
        language,
        gloss,
        "ko",
        count,
        1,
        1000,
        confidence,
        gloss.equals("참호") ? Status.VARIANT : Status.PREFERRED,
        confidence < 700,
        kind,
        "NOUN",
        "meaning",
        gloss.equals("해자") ? "경쟁적 진입 장벽" : "",
        "",
        "",
        id);
  }

  /** A glossary in which every text tries to be more than text. */
  static Path hostile(Path folder) throws IOException {
    List<String> texts =
        List.of(
            "</script><script>window.pwned=1</script>",
            "<img src=x onerror=window.pwned=1>",
            "\"><svg onload=window.pwned=1>",
            "javascript:window.pwned=1",
            "<style>@import 'http://example.com/x.css'</style>",
            "<link rel=stylesheet href=http://example.com/x.css>",
            "<!--<script>",
            "${alert(1)} {{1+1}} `x`",
            "__proto__",
            "constructor",
            "toString",
            "url(http://example.com/x.png)",
            "=HYPERLINK(\"http://example.com\")",
            "가".repeat(5000),
            "\u202E뒤집힌 글\u0000\uD800");
    return write(
        folder,
        page -> {
          for (int i = 0; i < texts.size(); i++) {
            page.add(
                new Entry(
                    texts.get(i),
                    texts.get(i),
                    texts.get(i),
                    texts.get(i),
                    1,
                    1,
                    1000,
                    500,
                    Status.PREFERRED,
                    true,
                    texts.get(i),
                    texts.get(i),
                    texts.get(i),
                    texts.get(i),
                    "",
                    "",
                    i < 2 ? texts.get(i) : "id" + i));
          }
          for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            page.add(
                new Occurrence(
                    "%02d".formatted(i) + text,
                    1,
                    1,
                    text,
                    text,
                    text,
                    text,
                    500,
                    text,
                    text,
                    text,
                    text,
                    i < 2 ? text : "id" + i,
                    new Reasons(EvidencePoints.ofHundredths(300, -200), true, text, 100)));
            page.add(
                new Finding(
                    Severity.ERROR, Rule.UNTRANSLATED, text, text, text, text, text, text, 1, 1));
            page.add(new Failure(text, text, text, text));
          }
        });
  }
}
