// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a document some of whose lines are UTF-8 and some CP949: pages put together of files of
 * different age.
 */
final class MixedLines {
  private static final int MOST_LINES_NAMED = 5;

  private MixedLines() {}

  /** The document, if every line is one or the other and both occur. */
  static Optional<Decoded> read(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    List<Integer> korean = new ArrayList<>();
    boolean utf8 = false;
    int line = 1;
    for (int start = 0; start < bytes.length; line++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      end = Math.min(bytes.length, end + 1);
      byte[] content = Arrays.copyOfRange(bytes, start, end);
      Optional<Transcript> read = likelier(content);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      if (read.get().charset().equals(EncodingGuess.KOREAN)) {
        korean.add(line);
      } else {
        utf8 |= isLanguage(read.get());
      }
      text.append(read.get().text());
      start = end;
    }
    return utf8 && !korean.isEmpty()
        ? Optional.of(
            new Decoded(text.toString(), "UTF-8", Decoded.How.DETECTED, List.of(flaw(korean))))
        : Optional.empty();
  }

  private static Optional<Transcript> likelier(byte[] line) {
    Optional<Transcript> utf8 = Transcript.strictly(line, 0, StandardCharsets.UTF_8);
    if (utf8.isPresent() && (utf8.get().text().length() == line.length || isLanguage(utf8.get()))) {
      return utf8;
    }
    return Transcript.strictly(line, 0, EncodingGuess.KOREAN)
        .filter(MixedLines::isLanguage)
        .or(() -> utf8);
  }

  private static boolean isLanguage(Transcript transcript) {
    return Commonness.of(transcript.text()) >= Commonness.LANGUAGE;
  }

  private static Flaw flaw(List<Integer> lines) {
    List<Integer> named = lines.subList(0, Math.min(lines.size(), MOST_LINES_NAMED));
    return new Flaw(
        "decode",
        "mixed encodings",
        String.format(
            Locale.ROOT,
            "%d %s (%s%s) in %s, the others in UTF-8; all were read",
            lines.size(),
            lines.size() == 1 ? "line" : "lines",
            String.join(", ", named.stream().map(String::valueOf).toList()),
            lines.size() > named.size() ? ", …" : "",
            EncodingGuess.KOREAN.name()));
  }
}
