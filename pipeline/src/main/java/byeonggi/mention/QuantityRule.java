// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Numbers with a unit: {@code 5km}, {@code 10%}, {@code 120 lines, 4 classes}. */
final class QuantityRule implements RejectionRule {

  private static final String NUMBER =
      "[~약±+$€£¥₩≈<>-]{0,2}\\s?\\d[\\d.,]*(?:\\s?[-–~xX×/]\\s?\\d[\\d.,]*)*";
  private static final Pattern MEASURED =
      Pattern.compile(
          NUMBER
              + "\\s?[A-Z]?(?:"
              + WordList.named("units.txt").alternatives()
              + "|[%‰°℃℉Ω+])"
              + "(?:\\s?/\\s?[\\p{L}]{1,6})?(?:\\s?[-–~]\\s?"
              + NUMBER
              + "\\s?[\\p{L}%]{0,4})?");
  // A lower-case plural after a figure is counted, not named.
  private static final Pattern COUNTED =
      Pattern.compile(NUMBER + "[KMBk]?\\+?\\s\\p{Ll}+s(?:\\s.*)?");
  private static final Pattern MONEY = Pattern.compile("[$€£¥₩]\\s?\\d.*");

  @Override
  public Rejected.Reason reason() {
    return Rejected.Reason.UNIT;
  }

  @Override
  public boolean rejects(Parenthetical parenthetical) {
    String text = Marks.strip(parenthetical.masked());
    return !text.isEmpty() && Arrays.stream(text.split(",\\s", -1)).allMatch(this::isQuantity);
  }

  /** Whether {@code text} is a number with what it counts. */
  boolean isQuantity(String text) {
    return MEASURED.matcher(text).matches()
        || COUNTED.matcher(text).matches()
        || MONEY.matcher(text).matches();
  }
}
