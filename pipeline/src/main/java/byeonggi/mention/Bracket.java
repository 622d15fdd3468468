// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.text.Span;

/**
 * A bracketed span of a passage.
 *
 * @param span from the opening bracket to after the closing one, UTF-16 units of the passage
 * @param inside what stands between them
 */
public record Bracket(Span span, Span inside) {}
