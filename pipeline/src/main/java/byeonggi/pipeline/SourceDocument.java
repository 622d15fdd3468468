// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

/**
 * A document that is to be read.
 *
 * @param name its name in the tables
 * @param location where its bytes are: a path of this machine, or a URI that Beam can open
 * @param size its size in bytes, as far as known
 */
record SourceDocument(String name, String location, long size) {}
