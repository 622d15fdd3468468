// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.state.ContentHash;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a run file, and reads the sums of one. */
final class RunFile {
  private RunFile() {}

  /** Writes the report and, under {@code sha256}, the sum of each file by its name. */
  static void write(Path target, Record report, List<Path> files) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode root = json.valueToTree(report);
    ObjectNode sums = root.putObject("sha256");
    for (Path file : files) {
      sums.put(file.getFileName().toString(), sha256(file));
    }
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    byte[] text = json.writer(layout).writeValueAsBytes(root);
    try (OutputStream out = Files.newOutputStream(target)) {
      out.write(text);
      out.write('\n');
    }
  }

  /** The sum of each file by its name; none if the file is not there or not readable as one. */
  static SortedMap<String, String> sums(Path runFile) throws IOException {
    SortedMap<String, String> sums = new TreeMap<>();
    if (!Files.isRegularFile(runFile)) {
      return sums;
    }
    try (InputStream in = Files.newInputStream(runFile)) {
      JsonNode root = new ObjectMapper().readTree(in);
      root.path("sha256")
          .fields()
          .forEachRemaining(f -> sums.put(f.getKey(), f.getValue().asText()));
    } catch (JsonProcessingException | AccessDeniedException e) {
      sums.clear(); // Somebody else's file of that name, or a broken one: it vouches for nothing.
    }
    return sums;
  }

  /** The SHA-256 of a file, as hexadecimal digits. */
  static String sha256(Path file) throws IOException {
    return ContentHash.of(file).hex();
  }
}
