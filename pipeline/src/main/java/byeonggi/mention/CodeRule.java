// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.document.Passage;
import java.util.regex.Pattern;

/** Code and identifiers: what programs are written in, and what numbers things in registers. */
final class CodeRule implements RejectionRule {

  private static final Pattern SNAKE_CASE =
      Pattern.compile("[\\w.]*[A-Za-z0-9]_[A-Za-z0-9]\\w*(?:\\(\\))?(?:\\s+(?:ASC|DESC))?");
  private static final Pattern CALL = Pattern.compile("[A-Za-z_][\\w.:]*\\(\\)?.*[;)]?");
  private static final Pattern SQL_OR_DECLARATION =
      Pattern.compile(
          ".*\\b(?:INTEGER|VARCHAR|PRIMARY KEY|NOT NULL|DATETIME|BOOLEAN DEFAULT|SELECT .* FROM"
              + "|public static|return [\\w.]+;|const \\w+ ?=|let \\w+ ?=)\\b.*",
          Pattern.DOTALL);
  private static final Pattern ASSIGNMENT =
      Pattern.compile("[\\w.\"'-]+\\s?={1,3}\\s?[\\w.\"'/-]+");
  private static final Pattern ARGUMENTS =
      Pattern.compile("\\s*(['\"])[^'\"]*\\1\\s*(?:,.*)?", Pattern.DOTALL);
  private static final Pattern REGISTER =
      Pattern.compile(
          "[A-Z]{2,}-\\d{4}-\\d{3,}(?:[\\s,].*)?|[a-z][a-z0-9]*(?:-[a-z0-9.]+){2,}(?<=\\d)");
  private static final Pattern OPTION =
      Pattern.compile("--[a-z][\\w-]*(?:[ =]\\S+)?|\\$\\{?\\w+}?");
  private static final Pattern TAG = Pattern.compile(".*</?[a-z]+[^>]*>.*", Pattern.DOTALL);
  private static final Pattern CALLED =
      Pattern.compile(
          "(?:^|[^\\w.])(?:[a-z]{2,}[a-z0-9]*[A-Z]\\w*|\\w+_\\w+|[a-z]\\w*\\.(?!js\\b|io\\b|ai\\b|com\\b|net\\b)[a-z]\\w*|[\\w:]*::\\w+)$");
  private static final Pattern CALLED_BY_LETTER =
      Pattern.compile("(?:^|[^\\p{L}])[A-Za-z]\\w{0,30}$");

  @Override
  public Rejected.Reason reason() {
    return Rejected.Reason.CODE;
  }

  @Override
  public boolean rejects(Parenthetical parenthetical) {
    String text = parenthetical.inside().strip();
    if (isOnlyObjects(text)
        || (text.indexOf('_') > 0 && SNAKE_CASE.matcher(text).matches())
        || SQL_OR_DECLARATION.matcher(text).matches()
        || REGISTER.matcher(text).matches()
        || OPTION.matcher(text).matches()
        || (text.indexOf('<') >= 0 && TAG.matcher(text).matches())) {
      return true;
    }
    Scripts scripts = Scripts.of(text);
    if (scripts.onlyLatin()
        && (isEmptyCall(text) || (ASSIGNMENT.matcher(text).matches() && !isInitialism(text)))) {
      return true;
    }
    return isCall(parenthetical, scripts);
  }

  private static boolean isOnlyObjects(String text) {
    return text.indexOf(Passage.OBJECT) >= 0
        && text.chars().noneMatch(c -> c != Passage.OBJECT && Character.isLetter(c));
  }

  private static boolean isEmptyCall(String text) {
    return text.endsWith("()") && CALL.matcher(text).matches();
  }

  private static boolean isInitialism(String text) {
    String[] sides = text.split("=+", 2);
    return Initialism.relates(sides[0].strip(), sides[1].strip());
  }

  /** Whether the bracket holds the arguments of a function that stands before it. */
  private static boolean isCall(Parenthetical parenthetical, Scripts scripts) {
    String left = parenthetical.left();
    if (!parenthetical.isRound() || left.isEmpty()) {
      return false;
    }
    if (ARGUMENTS.matcher(parenthetical.inside()).matches()
        && CALLED_BY_LETTER.matcher(left).find()) {
      return true;
    }
    return !scripts.hangul() && !scripts.eastAsian() && CALLED.matcher(left).find();
  }
}
