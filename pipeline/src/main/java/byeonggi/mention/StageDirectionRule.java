// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.regex.Pattern;

/** How words were spoken: {@code (웃음)}, {@code (笑)}. */
final class StageDirectionRule implements RejectionRule {

  private static final WordList DIRECTIONS = WordList.named("stage-directions.txt");
  private static final Pattern FOREIGN =
      Pattern.compile("[笑泣怒汗爆]|lol|laughs|laughter|laughing|applause");
  private static final Pattern SPOKEN = Pattern.compile("(?:[요죠다네까지군걸자]|[.!?…~])[\"”’]?$");

  @Override
  public Rejected.Reason reason() {
    return Rejected.Reason.STAGE_DIRECTION;
  }

  @Override
  public boolean rejects(Parenthetical parenthetical) {
    String text = Marks.strip(parenthetical.inside());
    return DIRECTIONS.contains(text)
        || (FOREIGN.matcher(text).matches()
            && SPOKEN.matcher(parenthetical.left().stripTrailing()).find());
  }
}
