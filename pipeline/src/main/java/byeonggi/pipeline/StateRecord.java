// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.state.ContentHash;

/**
 * What was extracted from one document, for the state.
 *
 * @param key the hash of what it was extracted from
 * @param value the extraction, encoded; not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Travels from coder to file, and is never compared.
record StateRecord(ContentHash key, byte[] value) {}
