// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.dictionary.UserEntry;
import byeonggi.document.Limits;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code check} is asked to do.
 *
 * @param inputs files, folders and globs, as the user gave them
 * @param decisions the rows of the glossary that a person decided; a later row wins over an earlier
 *     one
 * @param charset what decodes every document, or nothing to detect it
 * @param limits how much is read
 * @param own files that the run writes; they are no input
 */
public record CheckRequest(
    List<String> inputs,
    List<UserEntry> decisions,
    Optional<Charset> charset,
    Limits limits,
    List<Path> own) {

  /** Copies the lists. */
  public CheckRequest {
    inputs = List.copyOf(inputs);
    decisions = List.copyOf(decisions);
    own = List.copyOf(own);
  }
}
