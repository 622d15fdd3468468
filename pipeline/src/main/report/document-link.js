// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview A way from a document to its terms. */

import {button} from './dom.js';

/**
 * @param {!App} app
 * @param {!Doc} doc
 * @param {string} text
 * @param {string=} style a class
 * @return {!HTMLElement} a button that lists the entries of the document
 */
export function documentLink(app, doc, text, style = 'link') {
  return button(text, () => app.go('entries', {document: doc.index}), {
    class: style,
    title: app.words.showEntriesOf,
  });
}
