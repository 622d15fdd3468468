// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.export.OutputBusyException;
import byeonggi.export.OutputException;
import byeonggi.pipeline.ExtractException;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into one line for the user and an exit status. */
final class Mistakes implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Terminal terminal;

  Mistakes(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] args) {
    CommandLine command = mistake.getCommandLine();
    String line =
        mistake instanceof UnmatchedArgumentException unmatched
            ? unmatched(command, unmatched.getUnmatched().get(0))
            : mistake
                .getMessage()
                .replaceFirst(" is not an int$", " is not a whole number")
                .replaceFirst(" is not a double$", " is not a number");
    terminal.complain(line + "; see " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.WRONG_USAGE.code();
  }

  private static String unmatched(CommandLine command, String argument) {
    List<String> options =
        command.getCommandSpec().options().stream()
            .map(CommandLine.Model.OptionSpec::longestName)
            .toList();
    boolean top = command.getParent() == null;
    if (top && argument.startsWith("-")) {
      return "unknown option %s before a command; give the command first: %s"
          .formatted(name(argument), String.join(", ", command.getSubcommands().keySet()));
    }
    if (!argument.startsWith("-") && !top) {
      return "what is \"" + argument + "\"? Values follow an option and =";
    }
    Stream<String> known = top ? command.getSubcommands().keySet().stream() : options.stream();
    return unknown(top ? "command" : "option", name(argument), known.toList());
  }

  /** The complaint about a name that is not known, with the nearest one that is. */
  static String unknown(String what, String name, List<String> known) {
    return "unknown %s %s%s"
        .formatted(
            what,
            name,
            NearestName.of(name, known)
                .map(nearest -> "; the nearest known one is " + nearest)
                .orElse(""));
  }

  /** An argument without its value. */
  static String name(String argument) {
    int value = argument.indexOf('=');
    return value < 0 ? argument : argument.substring(0, value);
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return statusOf(failure).code();
  }

  /** Tells the user what went wrong; the trace goes to the log. */
  ExitStatus statusOf(Throwable failure) {
    Logs.trace(failure);
    if (failure instanceof OutputBusyException) {
      terminal.complain(failure.getMessage());
      return ExitStatus.RUN_FAILED;
    }
    if (failure instanceof UsageException
        || failure instanceof MalformedTableException
        || failure instanceof OutputException) {
      terminal.complain(failure.getMessage());
      return ExitStatus.WRONG_USAGE;
    }
    if (failure instanceof ExtractException extract) {
      terminal.complain(extract.getMessage());
      return switch (extract.blame()) {
        case USAGE -> ExitStatus.WRONG_USAGE;
        case RUN -> ExitStatus.RUN_FAILED;
        case INTERRUPTED -> ExitStatus.INTERRUPTED;
      };
    }
    terminal.complain(
        failure instanceof OutOfMemoryError
            ? "out of memory; give the program more: BYEONGGI_JAVA_OPTS=-Xmx4g"
            : "this should not have happened: %s; please report it with what --verbose shows"
                .formatted(failure));
    return ExitStatus.RUN_FAILED;
  }
}
