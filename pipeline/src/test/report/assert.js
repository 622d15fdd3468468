// SPDX-License-Identifier: GPL-3.0-or-later
/** What tests say of values; each throws if it does not hold. */

export function ok(value, message = 'not so') {
  if (!value) {
    throw new Error(message);
  }
}

/** Fields of objects may come in any order. */
function sorted(key, value) {
  return value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}

function shown(value) {
  return value === undefined ? 'undefined' : JSON.stringify(value, sorted);
}

export function equal(actual, expected) {
  if (shown(actual) !== shown(expected)) {
    throw new Error('expected ' + shown(expected) + ' but was ' + shown(actual));
  }
}

export function throws(action, Type) {
  try {
    action();
  } catch (e) {
    ok(e instanceof Type, 'threw ' + e);
    return;
  }
  throw new Error('nothing was thrown');
}
