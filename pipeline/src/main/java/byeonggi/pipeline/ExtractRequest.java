// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.dictionary.UserEntry;
import byeonggi.document.Limits;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code extract} is asked to do, checked by the command line as far as it can tell.
 *
 * @param inputs files, folders and globs, as the user gave them
 * @param output the folder for the results
 * @param dictionary the rows of the user's dictionaries; a later row wins over an earlier one
 * @param analysis whether CoreNLP analyses the source terms
 * @param minOccurrences rows of the glossary with fewer occurrences are left out
 * @param reviewBelow pairs with a lower confidence are marked for review, in [0, 1]
 * @param charset what decodes every document, or nothing to detect it
 * @param limits how much is read
 * @param bom whether the tables begin with a byte order mark
 * @param formulaGuard whether cells that a spreadsheet would take for a formula are guarded
 * @param rejected where the table of what was rejected goes, or nothing for no such table
 * @param state the folder that keeps what was extracted from one run to the next, or nothing
 * @param beamArguments options for Beam, as {@code --name=value}
 */
public record ExtractRequest(
    List<String> inputs,
    Path output,
    List<UserEntry> dictionary,
    boolean analysis,
    int minOccurrences,
    double reviewBelow,
    Optional<Charset> charset,
    Limits limits,
    boolean bom,
    boolean formulaGuard,
    Optional<Path> rejected,
    Optional<Path> state,
    List<String> beamArguments) {

  /** Copies the lists. */
  public ExtractRequest {
    inputs = List.copyOf(inputs);
    dictionary = List.copyOf(dictionary);
    beamArguments = List.copyOf(beamArguments);
  }
}
