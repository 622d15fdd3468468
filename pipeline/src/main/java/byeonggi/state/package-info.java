// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What a run keeps for the next one: values by the hash of what they were made of, in one file that
 * is replaced as a whole and never trusted.
 */
package byeonggi.state;
