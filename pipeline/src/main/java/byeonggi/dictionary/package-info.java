// SPDX-License-Identifier: GPL-3.0-or-later
/** The tables under {@code dictionaries/} and the dictionaries of the user: loading, validating. */
package byeonggi.dictionary;
