// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

/**
 * A Korean meaning (훈) of a character.
 *
 * @param word as dictionaries give it: 두터울, 집, 옳을
 * @param stem what stays of it in other forms of the word: 두터, 집, 옳. A verb or adjective loses the
 *     ending ㄹ, 을 or ㄴ, and a ㅂ that came and went with it; a noun is whole. To be compared jamo by
 *     jamo: 바르 begins 바른
 */
public record HanjaMeaning(String word, String stem) {}
