// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.regex.Pattern;

/** Remarks that say by their first word that they are one. */
final class RemarkRule implements RejectionRule {

  private static final Pattern REMARK =
      Pattern.compile(
          "(?:[©ⓒ®]|feat\\.|ft\\.|vs\\.? |as of |aka |a\\.k\\.a\\. |TODO|NOTE|역주|옮긴이|편집자|필자|단,|주:|주의:|※|☞|→|←|↑|↓).*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  @Override
  public Rejected.Reason reason() {
    return Rejected.Reason.REMARK;
  }

  @Override
  public boolean rejects(Parenthetical parenthetical) {
    return REMARK.matcher(Marks.strip(parenthetical.masked())).matches();
  }
}
