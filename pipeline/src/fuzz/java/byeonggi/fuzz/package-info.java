// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Targets of fuzzing. Each is a class whose name ends in {@code Target}, with a static {@code
 * fuzzerTestOneInput(byte[])} that fails by throwing.
 */
package byeonggi.fuzz;
