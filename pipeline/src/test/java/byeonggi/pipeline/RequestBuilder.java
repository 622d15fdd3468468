// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.dictionary.UserEntry;
import byeonggi.document.Limits;
import byeonggi.export.TableFormat;
import byeonggi.glossary.EntryRules;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes requests that say what a test is about; the rest is as usual, without analysis. */
public final class RequestBuilder {
  private final List<String> inputs;
  private Destinations destinations;
  private List<UserEntry> dictionary = List.of();
  private boolean analysis;
  private Limits limits = Limits.USUAL;
  private List<String> beamArguments = List.of();

  private RequestBuilder(List<String> inputs, Path output) {
    this.inputs = inputs;
    this.destinations = Destinations.of(output);
  }

  /** Begins a request for these inputs, with the results in {@code output}. */
  public static RequestBuilder request(Path output, Path... inputs) {
    return new RequestBuilder(Arrays.stream(inputs).map(Path::toString).toList(), output);
  }

  /** With CoreNLP. */
  public RequestBuilder analysed() {
    analysis = true;
    return this;
  }

  RequestBuilder dictionary(List<UserEntry> rows) {
    dictionary = rows;
    return this;
  }

  RequestBuilder limits(Limits other) {
    limits = other;
    return this;
  }

  RequestBuilder rejected(Path file) {
    destinations = destinations.withRejected(Optional.of(file));
    return this;
  }

  RequestBuilder state(Path folder) {
    destinations = destinations.withState(Optional.of(folder));
    return this;
  }

  RequestBuilder beam(String... arguments) {
    beamArguments = List.of(arguments);
    return this;
  }

  /** The request. */
  public ExtractRequest build() {
    return new ExtractRequest(
        inputs,
        destinations,
        dictionary,
        analysis,
        new EntryRules(1, 700),
        Optional.<Charset>empty(),
        limits,
        new TableFormat(false, true),
        beamArguments);
  }
}
