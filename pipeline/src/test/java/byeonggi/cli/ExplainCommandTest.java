// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.cli.ExplainView.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  private final CommandLineRun run = new CommandLineRun();

  @Test
  void candidatesAreATableAlignedByWhatATerminalShows() {
    run.with(
        (Explaining)
            text ->
                List.of(
                    new ExplainView(
                        "护城河",
                        List.of(
                            new Row("해자", 0.93, Map.of("meaning", 2.5, "length", 0.0)),
                            new Row("깊은 해자", 0.06, Map.of("meaning", -1.25)),
                            new Row("", 0.01, Map.of())),
                        "해자 (0.930)")));
    assertEquals(0, run.run("explain", "깊은 해자(护城河)"));
    assertEquals(
        """
        护城河
          candidate  confidence  meaning
          해자            0.930    +2.50
          깊은 해자       0.060    -1.25
          (none)          0.010        ·
          → 해자 (0.930)

        """,
        run.out());
  }

  @Test
  void eachTextIsAPassageOfItsOwn() {
    List<String> passages = new ArrayList<>();
    run.with(
        (Explaining)
            text -> {
              passages.add(text);
              return List.of();
            });
    run.run("explain", "하나(一)", "둘(二)");
    assertEquals(List.of("하나(一)", "둘(二)"), passages);
    assertTrue(run.err().contains("no parenthetical"), run.err());
  }

  @Test
  void bracketWithoutATermIsSaidToBeNone() {
    run.with((Explaining) text -> List.of(new ExplainView("(웃음)", List.of(), "no term: KOREAN")));
    run.run("explain", "(웃음)");
    assertEquals("(웃음)\n  → no term: KOREAN\n\n", run.out());
  }
}
