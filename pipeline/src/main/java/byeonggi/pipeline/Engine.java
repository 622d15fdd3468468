// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.dictionary.Folding;
import byeonggi.gloss.Decider;
import byeonggi.gloss.Proposer;
import byeonggi.glossary.EntryMaker;
import byeonggi.glossary.MentionCounter;
import byeonggi.term.TermAnalyser;
import java.util.List;

/**
 * The parts that know languages, which the steps of the pipeline call. All are thread-safe: one
 * engine serves all threads of a JVM.
 *
 * @param reader from bytes to mentions
 * @param proposer the first pass over a mention
 * @param decider the second pass
 * @param folding what makes two written forms one
 * @param counter which entry a pair is counted in
 * @param entryMaker rows from counts
 * @param evidences the names of the evidences by their numbers
 * @param analyser source terms without their context
 */
record Engine(
    ArticleReader reader,
    Proposer proposer,
    Decider decider,
    Folding folding,
    MentionCounter counter,
    EntryMaker entryMaker,
    List<String> evidences,
    TermAnalyser analyser) {}
