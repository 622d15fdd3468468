// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.state.ContentHash;
import byeonggi.state.StateFile;
import byeonggi.state.StateWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the state of {@code --state} is. All workers must reach it.
 *
 * @param file the file's path, or empty if no state is kept
 * @param version the hash of all that extraction depends on besides the document, in hexadecimal;
 *     empty if no state is kept
 */
record StatePlace(String file, String version) {

  /** No state is kept. */
  static final StatePlace NONE = new StatePlace("", "");

  private static final String FILE_NAME = "extracted.state";

  /** The state that a request asks for. */
  static StatePlace of(ExtractRequest request) throws IOException {
    Optional<Path> folder = request.destinations().state();
    if (folder.isEmpty()) {
      return NONE;
    }
    Path file = folder.get().resolve(FILE_NAME).toAbsolutePath();
    return new StatePlace(file.toString(), versionFor(request).hex());
  }

  /** Every option that the first pass hears is part of the version, and so is the program. */
  private static ContentHash versionFor(ExtractRequest request) throws IOException {
    ContentHash.Builder hash =
        new ContentHash.Builder()
            .add("1")
            .add(Integer.toString(Runtime.version().feature()))
            .add(request.charset().toString())
            .add(request.limits().toString());
    request.dictionary().forEach(row -> hash.add(row.toString()));
    Path program =
        Path.of(
            URI.create(
                StatePlace.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toExternalForm()));
    try (Stream<Path> files = Files.walk(program)) {
      for (Path part : files.filter(Files::isRegularFile).sorted().toList()) {
        hash.add(program.relativize(part).toString()).add(part);
      }
    }
    return hash.hash();
  }

  boolean isKept() {
    return !file.isEmpty();
  }

  /** Opens what an earlier run left; empty if there is nothing that can be used. */
  StateFile open() throws IOException {
    return StateFile.open(Path.of(file), new ContentHash(version));
  }

  /** What an earlier run left, or nothing if no state is kept. */
  Optional<StateFile.Condition> condition() throws IOException {
    if (!isKept()) {
      return Optional.empty();
    }
    try (StateFile state = open()) {
      return Optional.of(state.condition());
    }
  }

  /**
   * Writes the state of this run.
   *
   * @param target where
   * @param spills files of all records
   */
  void write(Path target, List<String> spills) throws IOException {
    Spill<StateRecord> spill = new Spill<>(new StateRecordCoder());
    try (StateWriter out = new StateWriter(target, new ContentHash(version))) {
      for (String name : spills) {
        try (Spill.Reader<StateRecord> records = spill.open(name)) {
          while (records.hasNext()) {
            StateRecord next = records.next();
            out.add(next.key(), next.value());
          }
        }
      }
      out.finish();
    }
  }
}
