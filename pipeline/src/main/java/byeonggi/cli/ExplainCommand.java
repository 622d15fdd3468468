// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells why a term got its gloss. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Shows, for each parenthetical of a text, the glosses that it may have, what each evidence"
          + " says of them, and what was decided.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  byeonggi explain '기술은 해자(护城河)가 되지 못한다.'",
      "  byeonggi explain < paragraph.txt"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Parts parts;

  @Parameters(
      paramLabel = "TEXT",
      arity = "0..*",
      description = "Passages of plain text; without any, standard input is read.")
  private List<String> texts = new ArrayList<>();

  ExplainCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() throws UsageException {
    List<String> passages = (texts.isEmpty() ? List.of(standardInput()) : texts);
    List<ExplainView> views = new ArrayList<>();
    for (String passage : passages) {
      views.addAll(parts.explaining().explain(passage));
    }
    if (views.isEmpty()) {
      parts.terminal().complain("no parenthetical in the text");
    }
    for (ExplainView view : views) {
      new ExplainText(view).lines().forEach(parts.terminal().out()::println);
    }
    return ExitStatus.DONE.code();
  }

  private static String standardInput() throws UsageException {
    try (InputStream in = System.in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException("standard input can't be read: " + e.getMessage(), e);
    }
  }
}
