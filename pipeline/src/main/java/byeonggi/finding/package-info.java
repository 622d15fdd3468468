// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What a terminologist should look at, with its place: few findings, and right ones. Knows the
 * glossary's entries and occurrences, and the passages that they are from.
 */
package byeonggi.finding;
