// SPDX-License-Identifier: GPL-3.0-or-later
import {equal, ok} from './assert.js';
import {NotUtf8, readText} from '../../main/report/text-file.js';

export const tests = {
  async 'UTF-8 is read, with its mark or without'() {
    equal(await readText(new Blob(['\ufeff해자'])), '해자');
    equal(await readText(new Blob(['해자'])), '해자');
  },
  async 'what is in another encoding is refused'() {
    for (const bytes of [
      [0xc7, 0xd8, 0xc0, 0xda], // CP949
      [0xff, 0xfe, 0x61, 0x00], // UTF-16
    ]) {
      try {
        await readText(new Blob([new Uint8Array(bytes)]));
      } catch (e) {
        ok(e instanceof NotUtf8);
        continue;
      }
      throw new Error('was read');
    }
  },
};
