// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Kind and part of speech of source terms; the only package that knows CoreNLP.
 *
 * <p>Two parts that know nothing of each other but {@link byeonggi.term.TermAnalysis}: {@link
 * byeonggi.term.CoreNlpTermAnalyser} with the bundle of models says what a term is by itself;
 * {@link byeonggi.term.KindCueFinder} reads what stands beside each mention, and {@link
 * byeonggi.term.KindClassifier} tells the kind of an entry from all of it.
 */
package byeonggi.term;
