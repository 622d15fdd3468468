// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.Optional;

/**
 * A document as it lies in a file or container.
 *
 * @param name its name, as in {@code occurrences.csv}
 * @param bytes what is to be decoded
 * @param cut why the bytes are not all, if they are not
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RawDocument(String name, byte[] bytes, Optional<Flaw> cut) {}
