// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import java.nio.file.Path;

/**
 * A part of what the page shows.
 *
 * @param name its name in the page
 * @param file its JSON in UTF-8, in which no {@code <} stands
 */
record Block(String name, Path file) {}
