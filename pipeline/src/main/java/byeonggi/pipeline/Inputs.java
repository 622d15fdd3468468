// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.export.Failure;
import java.util.List;
import java.util.SortedMap;

/**
 * What was found where the user pointed to.
 *
 * @param documents the articles, by code point of their names
 * @param failures what could not be looked into
 * @param skipped how many files were passed over, by reason
 */
record Inputs(
    List<SourceDocument> documents, List<Failure> failures, SortedMap<String, Long> skipped) {}
