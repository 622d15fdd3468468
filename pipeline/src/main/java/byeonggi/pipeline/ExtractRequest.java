// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.dictionary.UserEntry;
import byeonggi.document.Limits;
import byeonggi.export.TableFormat;
import byeonggi.glossary.EntryRules;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * What {@code extract} is asked to do, checked by the command line as far as it can tell.
 *
 * @param inputs files, folders and globs, as the user gave them
 * @param destinations where the files go
 * @param dictionary the rows of the user's dictionaries; a later row wins over an earlier one
 * @param analysis whether CoreNLP analyses the source terms
 * @param rules which rows the glossary has, and which of them are marked for review
 * @param charset what decodes every document, or nothing to detect it
 * @param limits how much is read
 * @param format how the tables are written
 * @param beamArguments options for Beam, as {@code --name=value}
 */
public record ExtractRequest(
    List<String> inputs,
    Destinations destinations,
    List<UserEntry> dictionary,
    boolean analysis,
    EntryRules rules,
    Optional<Charset> charset,
    Limits limits,
    TableFormat format,
    List<String> beamArguments) {

  /** Copies the lists. */
  public ExtractRequest {
    inputs = List.copyOf(inputs);
    dictionary = List.copyOf(dictionary);
    beamArguments = List.copyOf(beamArguments);
  }
}
