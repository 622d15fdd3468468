// SPDX-License-Identifier: GPL-3.0-or-later
/** Characters: scripts, Hangul, Han, spans. Knows nothing of documents or terms. */
package byeonggi.text;
