// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.regex.Pattern;

/** Examples: {@code 예: Kimi}. */
final class ExampleRule implements RejectionRule {

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?:예|예시|보기|용례|例|e\\.?g\\.?|E\\.?g\\.?|ex|Ex|EX)\\s?[:：.)].*|(?:e\\.g\\.|i\\.e\\.).*"
              + "|(?:예를 ?들(?:어|면|자면)|예컨대|이를테면|가령|일례로|for example|for instance|such as)\\b.*",
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public Rejected.Reason reason() {
    return Rejected.Reason.EXAMPLE;
  }

  @Override
  public boolean rejects(Parenthetical parenthetical) {
    return EXAMPLE.matcher(Marks.strip(parenthetical.masked())).matches();
  }
}
