// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.state.ContentHash;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a run file, and reads the sums of one. */
final class RunFile {
  private static final String SUMS = "sha256";

  private RunFile() {}

  /** Writes the report and, under {@code sha256}, the sum of each file by its name. */
  static void write(Path target, Record report, List<Path> files) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode root = json.valueToTree(report);
    ObjectNode sums = root.putObject(SUMS);
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

  /** Whether a file is a run file: a regular file that has sums, though perhaps of no file. */
  static boolean isOne(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && tree(file).path(SUMS).isObject();
  }

  /** The sum of each file by its name; none if the file is not there or not readable as one. */
  static SortedMap<String, String> sums(Path runFile) throws IOException {
    SortedMap<String, String> sums = new TreeMap<>();
    if (Files.isRegularFile(runFile)) {
      tree(runFile)
          .path(SUMS)
          .fields()
          .forEachRemaining(f -> sums.put(f.getKey(), f.getValue().asText()));
    }
    return sums;
  }

  /** Somebody else's file of that name, or a broken one, vouches for nothing. */
  private static JsonNode tree(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new ObjectMapper().readTree(in);
    } catch (JsonProcessingException | AccessDeniedException e) {
      return MissingNode.getInstance();
    }
  }

  /** The SHA-256 of a file, as hexadecimal digits. */
  static String sha256(Path file) throws IOException {
    return ContentHash.of(file).hex();
  }
}
