// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

/** What a run of prose is in its document. */
public enum PassageKind {
  PARAGRAPH,
  HEADING,
  LIST_ITEM,
  TABLE_CELL,
  QUOTATION,
  CAPTION
}
