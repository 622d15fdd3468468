// SPDX-License-Identifier: GPL-3.0-or-later
import {decisionsOf, glossaryOf} from './fixtures.js';
import {equal} from './assert.js';
import {decidedOf, reviewQueue} from '../../main/report/queue.js';

export const tests = {
  'the most doubtful and frequent come first, the approved not at all'() {
    const ids = (marked) => reviewQueue(glossaryOf(), marked).map((entry) => entry.id);
    equal(ids(true), ['a1', 'a2', 'd1']);
    equal(ids(false), ['b1']);
  },
  'progress counts what is decided, a stopped term with all its entries'() {
    const glossary = glossaryOf();
    const decisions = decisionsOf(glossary);
    equal(decidedOf(glossary.entries, decisions), 0);
    decisions.stop(glossary.entries[0]);
    decisions.approve(glossary.entries[2]);
    equal(decidedOf(glossary.entries, decisions), 3);
  },
};
