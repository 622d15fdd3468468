// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.dictionary.Folding;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of an entry that stays the same from run to run. */
public final class EntryId {
  private EntryId() {}

  /** The id of a pair as written. */
  public static String of(
      Folding folding, String term, String language, String gloss, String glossLanguage) {
    return of(
        new TermKey(language, folding.fold(term)),
        new GlossKey(glossLanguage, folding.fold(gloss)));
  }

  /**
   * The id of an entry: the first 64 bits, as 16 hex digits, of the SHA-256 of the languages and
   * folded forms, each in UTF-8 and ended by a zero byte.
   */
  public static String of(TermKey term, GlossKey gloss) {
    MessageDigest digest = sha256();
    for (String part :
        new String[] {term.language(), term.folded(), gloss.language(), gloss.folded()}) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().toHexDigits(ByteBuffer.wrap(digest.digest()).getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
