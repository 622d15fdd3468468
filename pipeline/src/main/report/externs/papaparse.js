// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * @fileoverview What the page's scripts use of PapaParse, which stands before them in the page.
 * @externs
 */

/** @const */
const Papa = {};

/**
 * @param {string} text
 * @param {!Object=} options
 * @return {{data: !Array<!Array<string>>, errors: !Array<!Object>, meta: !Object}}
 */
Papa.parse = function (text, options) {};

/**
 * @param {!Object|!Array} rows
 * @param {!Object=} options
 * @return {string}
 */
Papa.unparse = function (rows, options) {};
