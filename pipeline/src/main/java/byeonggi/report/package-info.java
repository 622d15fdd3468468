// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The page for people: what of a run goes into {@code report.html}, and the page around it. Its
 * scripts and styles are in {@code src/main/report}, its frame in {@code src/main/jte}.
 */
package byeonggi.report;
