// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.Limit;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.beam.sdk.util.ReleaseInfo;

/**
 * What a run was asked, and by which programs it was done, for {@code run.json}.
 *
 * @param options values by name
 * @param versions versions of the programs and libraries, by name
 */
record RunSettings(SortedMap<String, Object> options, SortedMap<String, String> versions) {

  private static final Pattern SECRET =
      Pattern.compile("(?i)secret|password|passwd|token|credential|access.?key|api.?key");

  static RunSettings of(ExtractRequest request) {
    return new RunSettings(options(request), currentVersions());
  }

  private static SortedMap<String, Object> options(ExtractRequest request) {
    Destinations destinations = request.destinations();
    SortedMap<String, Object> options = new TreeMap<>();
    options.put("input", request.inputs());
    options.put("output", destinations.asNamed());
    options.put("dictionary_rows", request.dictionary().size());
    options.put("analysis", request.analysis() ? "full" : "none");
    options.put("min_occurrences", request.rules().minOccurrences());
    options.put("review_below", request.rules().reviewBelowPerMille() / 1000.0);
    options.put("charset", request.charset().map(Charset::name).orElse("detect"));
    for (Limit limit : Limit.values()) {
      String name = limit.option().substring(2).replace('-', '_');
      options.put(name, request.limits().of(limit));
    }
    options.put("bom", request.format().bom());
    options.put("formula_guard", request.format().formulaGuard());
    options.put("rejected", destinations.rejected().map(Path::toString).orElse(""));
    options.put("state", destinations.state().map(Path::toString).orElse(""));
    options.put("beam", request.beamArguments().stream().map(RunSettings::withoutSecret).toList());
    return options;
  }

  /** The file is shown and kept; what looks like a key to something is not for it. */
  private static String withoutSecret(String argument) {
    return SECRET.matcher(argument).find()
        ? argument.replaceFirst("(?s)=.*", "=(hidden)")
        : argument;
  }

  /** The version of this program. */
  static String ownVersion() {
    String own = RunSettings.class.getPackage().getImplementationVersion();
    return own == null ? "not packaged" : own;
  }

  private static SortedMap<String, String> currentVersions() {
    SortedMap<String, String> versions = new TreeMap<>();
    versions.put("byeonggi", ownVersion());
    versions.put("beam", ReleaseInfo.getReleaseInfo().getVersion());
    versions.put("java", Runtime.version().toString());
    return versions;
  }
}
