// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: all commands, and what to do when none is given. */
@Command(
    name = "byeonggi",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Turns an archive of Korean articles into a bilingual glossary.",
    footer = {
      "",
      "Begin with:",
      "  byeonggi extract              articles/ in, output/glossary.csv out",
      "  byeonggi extract --help       all that can be set",
      "",
      "Exit status: 0 done; 1 the run failed; 2 wrong usage; 3 done, but some documents",
      "failed (see failures.csv); 4 check found something; 130 interrupted."
    })
final class Byeonggi implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  private Byeonggi(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs one command and gives its exit status; never throws. */
  static int run(Parts parts, String... args) {
    Terminal terminal = parts.terminal();
    Mistakes mistakes = new Mistakes(terminal);
    Logs.silence();
    try {
      int status =
          commands(parts, args)
              .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
              .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
              // A path or a text may well begin with the sign that picocli takes for a file.
              .setExpandAtFiles(false)
              .setParameterExceptionHandler(mistakes)
              .setExecutionExceptionHandler(mistakes)
              .execute(args);
      return terminal.out().checkError() ? ExitStatus.RUN_FAILED.code() : status;
    } catch (Throwable failure) {
      return mistakes.statusOf(failure).code();
    }
  }

  private static CommandLine commands(Parts parts, String... args) {
    Verbosity verbosity = new Verbosity();
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("extract", () -> new ExtractCommand(parts, verbosity));
    commands.put("check", () -> new CheckCommand(parts, verbosity));
    commands.put("explain", () -> new ExplainCommand(parts));
    commands.put("export", () -> new ExportCommand(parts));
    commands.put("merge", () -> new MergeCommand(parts));
    commands.put("diff", () -> new DiffCommand(parts));
    commands.put("evaluate", () -> new EvaluateCommand(parts));
    commands.put("learn", () -> new LearnCommand(parts));
    commands.put("learn-kinds", () -> new LearnKindsCommand(parts));
    if (args.length > 0) {
      // To look through the options of the others costs a start some 50 ms.
      Supplier<Object> asked = commands.get(args[0]);
      if (asked != null) {
        commands.values().retainAll(Set.of(asked));
      }
    }
    CommandLine program = new CommandLine(new Byeonggi(parts.terminal()));
    commands.values().stream().map(Supplier::get).forEach(program::addSubcommand);
    for (CommandLine command : program.getSubcommands().values()) {
      command.addMixin("verbosity", verbosity);
    }
    return program;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.err(), Ansi.AUTO);
    return ExitStatus.WRONG_USAGE.code();
  }
}
