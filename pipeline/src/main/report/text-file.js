// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Reads a file that a person chose. */

/** A file in another encoding, as spreadsheets write it unless they are told otherwise. */
export class NotUtf8 extends Error {}

/**
 * @param {!Blob} file
 * @return {!Promise<string>} its text; fails with NotUtf8 rather than to give wrong letters
 */
export async function readText(file) {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (e) {
    throw new NotUtf8();
  }
}
