// SPDX-License-Identifier: GPL-3.0-or-later
import {decisionsOf, glossaryOf} from './fixtures.js';
import {equal} from './assert.js';
import {progress, reviewQueue} from '../../main/report/queue.js';

export const tests = {
  'the most doubtful and frequent come first, the approved not at all'() {
    equal(
      reviewQueue(glossaryOf()).map((entry) => entry.id),
      ['a1', 'a2', 'd1', 'b1'],
    );
  },
  'progress counts what is marked for review'() {
    const glossary = glossaryOf();
    const decisions = decisionsOf(glossary);
    equal(progress(glossary, decisions), {done: 0, all: 3});
    decisions.stop(glossary.entries[0]);
    decisions.approve(glossary.entries[2]);
    equal(progress(glossary, decisions), {done: 2, all: 3});
  },
};
