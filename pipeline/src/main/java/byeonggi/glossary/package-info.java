// SPDX-License-Identifier: GPL-3.0-or-later
/** The glossary: occurrences, entries, and how the ones are counted into the others. */
package byeonggi.glossary;
