// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How well a Korean text can be the sound of a foreign term: Sino-Korean readings, transcriptions
 * of Mandarin, Japanese and Latin script, initialisms. Knows {@code text} and {@code dictionary};
 * knows nothing of documents or mentions.
 */
package byeonggi.sound;
