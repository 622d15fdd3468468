// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Benchmarks, and the archives of made-up articles that they read. Only the profile {@code bench}
 * compiles them; see {@code src/bench/README.md}.
 */
package byeonggi.bench;
