// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.export.Failure;
import java.util.List;
import java.util.SortedMap;

/**
 * What was found where the user pointed to.
 *
 * @param given how many files, and folders that can't be looked into, were seen; counted as they
 *     are met, whatever becomes of them
 * @param documents the articles and containers, by code point of their names
 * @param failures what could not be looked into
 * @param skipped how many files were passed over, by reason
 */
record Inputs(
    long given,
    List<SourceDocument> documents,
    List<Failure> failures,
    SortedMap<String, Long> skipped) {}
