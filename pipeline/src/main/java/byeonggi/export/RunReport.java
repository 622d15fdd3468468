// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.util.SortedMap;

/**
 * What {@code run.json} tells of a run, besides the sums of its files.
 *
 * @param started when the run began, ISO 8601 in UTC
 * @param options what was asked, by option name
 * @param versions versions of the programs and libraries, by name
 * @param counts what was counted, by name
 * @param charsets how many documents each charset decoded, by name
 * @param skipped how many files were passed over, by reason
 * @param rejected how many parentheticals and terms are in no entry, by reason
 * @param milliseconds how long each stage took, by name; steps that run at the same time overlap
 */
public record RunReport(
    String started,
    SortedMap<String, Object> options,
    SortedMap<String, String> versions,
    SortedMap<String, Long> counts,
    SortedMap<String, Long> charsets,
    SortedMap<String, Long> skipped,
    SortedMap<String, Long> rejected,
    SortedMap<String, Long> milliseconds) {}
