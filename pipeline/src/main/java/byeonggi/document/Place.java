// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

/**
 * A place in a decoded file.
 *
 * @param line from 1; LF, CR and CRLF each end a line
 * @param column from 1, in code points of the line
 */
public record Place(int line, int column) {}
