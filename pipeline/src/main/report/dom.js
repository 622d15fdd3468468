// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Makes elements. Whatever comes from the glossary becomes text, never markup. */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param {!Element} element
 * @param {!Object} properties attributes by name; class, text, style (properties by name) and on
 *     (listeners by event) are special; null and false leave one out
 * @param {!Array} children elements and texts; null and false are left out
 * @return {!Element}
 */
function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name === 'on') {
      Object.entries(value).forEach(([event, listener]) =>
        element.addEventListener(event, listener),
      );
    } else if (name === 'style') {
      Object.entries(value).forEach(([property, each]) =>
        /** @type {!HTMLElement} */ (element).style.setProperty(property, each),
      );
    } else if (name === 'text') {
      element.textContent = value;
    } else {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child);
    }
  }
  return element;
}

/**
 * @param {string} tag
 * @param {!Object=} properties
 * @param {...*} children
 * @return {!HTMLElement}
 */
export function h(tag, properties = {}, ...children) {
  return /** @type {!HTMLElement} */ (fill(document.createElement(tag), properties, children));
}

/**
 * @param {string} tag
 * @param {!Object=} properties
 * @param {...*} children
 * @return {!Element} of a drawing
 */
export function svg(tag, properties = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), properties, children);
}

/**
 * @param {string} text
 * @param {string} lang BCP 47
 * @param {string=} style a class
 * @return {!HTMLElement} a piece of text in its language, so that its glyphs are right
 */
export function piece(text, lang, style = '') {
  return h('span', {lang: lang || 'und', class: style || null, text});
}

/**
 * @param {*} label text, or elements
 * @param {function(!Event)} action
 * @param {!Object=} properties
 * @return {!HTMLElement}
 */
export function button(label, action, properties = {}) {
  return h('button', {type: 'button', ...properties, on: {click: action}}, label);
}

/**
 * @param {string} label
 * @param {string} key
 * @return {!Array} a label with the key that does the same
 */
export function withKey(label, key) {
  return [label, ' ', h('kbd', {'aria-hidden': 'true', text: key})];
}

/**
 * @param {string} label
 * @param {!HTMLElement} control gets the label's name
 * @param {string=} style a class
 * @return {!HTMLElement}
 */
export function labelled(label, control, style = 'field') {
  return h('label', {class: style}, h('span', {class: 'field-name'}, label), control);
}

/**
 * @param {!Array<!Array<string>>} options value and text
 * @param {string} chosen
 * @param {function(string)} action
 * @return {!HTMLElement}
 */
export function choice(options, chosen, action) {
  const select = h('select', {on: {change: (event) => action(event.target.value)}});
  for (const [value, text] of options) {
    select.append(h('option', {value, selected: value === chosen}, text));
  }
  return select;
}
