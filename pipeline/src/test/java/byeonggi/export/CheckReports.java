// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.finding.Finding;
import byeonggi.finding.Rule;
import byeonggi.finding.Severity;
import java.util.List;
import java.util.Map;

/** A report with all that is hard to write down. */
final class CheckReports {
  static final String ODD = "a\"<&>'\u0000\u001B\u202E\uD800\uFFFE\uFFFF\n\t]]>𠀀";

  private CheckReports() {}

  static CheckReport report() {
    return new CheckReport(
        List.of(
            finding(Severity.ERROR, Rule.UNTRANSLATED, "가 나/100%.md", ODD),
            finding(Severity.INFO, Rule.SHARED_GLOSS, "가 나/100%.md", "해자 stands for two")),
        List.of("가 나/100%.md", "b:c.md"),
        List.of(new Failure("셋.md", "decode", "NUL", "at byte 2")),
        Map.of("가 나/100%.md", "articles/가 나/100%.md", "셋.md", "/abs/셋.md"),
        Severity.WARNING,
        "1.0");
  }

  private static Finding finding(Severity severity, Rule rule, String document, String detail) {
    return new Finding(severity, rule, "定位", "zh", ODD, detail, "정위", document, 126, 55);
  }
}
