// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Documents and their passages: one reader a format, behind one interface. Bytes come in, passages
 * with their places go out; where the bytes come from is not known here.
 */
package byeonggi.document;
