// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Parentheticals and what is inside them. {@link byeonggi.mention.BracketScanner} finds the
 * brackets, the rules of {@code Rejections} take out what by its looks is no term, {@code
 * InsideParser} reads the rest, {@code TermBefore} finds the foreign word that a bracket glosses,
 * {@code Surroundings} judges what stands around; {@link byeonggi.mention.MentionFinder} strings
 * them together. A new rule is one class and one line in {@code Rejections}; words are in tables
 * beside the classes.
 */
package byeonggi.mention;
