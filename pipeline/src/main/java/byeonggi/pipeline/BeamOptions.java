// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.options.ApplicationNameOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The options that are Beam's. */
public final class BeamOptions {
  private static final Map<String, String> OF_FLINK =
      Map.of("attachedMode", "false", "jobCheckIntervalInSecs", "1", "fasterCopy", "true");

  /** Given where the runner is not the direct one. */
  private static final String RUNNER = "runner";

  private BeamOptions() {}

  /** The names of all options that Beam and the runners on the class path know, without dashes. */
  public static SortedSet<String> names() {
    OptionNames.learn();
    SortedSet<String> names = new TreeSet<>();
    for (Class<? extends PipelineOptions> options : PipelineOptionsFactory.getRegisteredOptions()) {
      for (Method method : options.getMethods()) {
        String name = method.getName();
        if (name.startsWith("set") && method.getParameterCount() == 1) {
          names.add(Introspector.decapitalize(name.substring(3)));
        }
      }
    }
    return names;
  }

  /**
   * Makes options of arguments, and sets what matters for the direct runner unless the arguments
   * do.
   *
   * @param arguments each {@code --name=value}, or {@code --name} for a flag
   * @throws ExtractException if an option is unknown (the nearest known one is named) or its value
   *     is not one that it can have
   */
  public static PipelineOptions parse(List<String> arguments) throws ExtractException {
    if (arguments.isEmpty()) {
      OptionNames.skip();
    }
    for (String argument : arguments) {
      checkKnown(argument);
    }
    PipelineOptions options;
    try {
      options =
          PipelineOptionsFactory.fromArgs(withOurDefaults(arguments).toArray(String[]::new))
              .create();
    } catch (IllegalArgumentException e) {
      throw usage("Beam does not understand its options: " + firstLine(e));
    }
    if (isGiven(arguments, RUNNER) && !isGiven(arguments, "appName")) {
      // What a cluster lists the job as, unless it has a name of its own.
      options.as(ApplicationNameOptions.class).setAppName("byeonggi");
    }
    DirectOptions direct = options.as(DirectOptions.class);
    direct.setBlockOnRun(false);
    if (!isGiven(arguments, "enforceImmutability")) {
      direct.setEnforceImmutability(false);
    }
    if (!isGiven(arguments, "enforceEncodability")) {
      direct.setEnforceEncodability(false);
    }
    if (direct.getTargetParallelism() < 1) {
      throw usage(
          "--targetParallelism=%d is too low; give 1 or more."
              .formatted(direct.getTargetParallelism()));
    }
    if (!isGiven(arguments, "targetParallelism")) {
      direct.setTargetParallelism(Runtime.getRuntime().availableProcessors());
    }
    return options;
  }

  /**
   * What matters for Flink, whose options are known by name only, where its runner is there at all:
   * a job is watched, and cancelled with the program, as elsewhere.
   */
  private static List<String> withOurDefaults(List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    // To ask which names there are takes longer than to read a short article.
    if (isGiven(arguments, RUNNER) && names().contains("attachedMode")) {
      OF_FLINK.forEach(
          (name, value) -> {
            if (!isGiven(arguments, name)) {
              all.add("--" + name + "=" + value);
            }
          });
    }
    return all;
  }

  /**
   * Spares the direct runner threads that would have no work, unless the arguments ask for them. It
   * watches its workers in a loop that never waits: where a worker needs no other beside it, the
   * two would contend for the same processor.
   *
   * @param workers the most that can be at work at a time, at least 1
   * @param arguments those that the options were made of
   */
  static void needAtMost(int workers, PipelineOptions options, List<String> arguments) {
    DirectOptions direct = options.as(DirectOptions.class);
    if (!isGiven(arguments, "targetParallelism")) {
      direct.setTargetParallelism(Math.min(workers, direct.getTargetParallelism()));
    }
  }

  private static void checkKnown(String argument) throws ExtractException {
    String name = argument.replaceFirst("^--", "").replaceFirst("=.*", "");
    SortedSet<String> names = names();
    if (!argument.startsWith("--") || !names.contains(name)) {
      LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
      String nearest =
          names.stream().min(Comparator.comparing(known -> distance.apply(name, known))).orElse("");
      throw usage(
          "Unknown option '" + argument + "'; the nearest known one is '--" + nearest + "'.");
    }
  }

  private static boolean isGiven(List<String> arguments, String name) {
    return arguments.stream()
        .anyMatch(a -> a.equals("--" + name) || a.startsWith("--" + name + "="));
  }

  private static ExtractException usage(String message) {
    return new ExtractException(ExtractException.Cause.USAGE, message);
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
