// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Which East Asian countries write with the Han characters of a text, told by the character sets of
 * their standards: GB 2312 (simplified), Big5 (traditional), KS X 1001 (Korean hanja), JIS X 0208
 * (Japanese).
 *
 * @param onlySimplified a character is in GB 2312 and in none of the others: 护, 积
 * @param onlyJapanese a character is in JIS X 0208 and in none of the others: 広, 沢
 * @param newForm a character is in GB 2312 and JIS X 0208 and in none of the others: 国, 学, 会. China
 *     and Japan shortened it alike; Korea writes it as of old
 * @param simplified every character is in GB 2312
 * @param japanese every character is in JIS X 0208
 * @param korean every character is in KS X 1001
 */
public record NationalSets(
    boolean onlySimplified,
    boolean onlyJapanese,
    boolean newForm,
    boolean simplified,
    boolean japanese,
    boolean korean) {

  private static final int GB = 1;
  private static final int JIS = 2;
  private static final int KS = 4;
  private static final int BIG5 = 8;
  private static final int KNOWN = 16;

  /** Asking an encoder is slow; what a thread found, others may see later or find again. */
  private static final byte[] SETS = new byte[Character.MAX_VALUE + 1];

  private static final ThreadLocal<Encoders> ENCODERS = ThreadLocal.withInitial(Encoders::new);

  /** Looks at the Han characters of a text; a text without any is in every set. */
  public static NationalSets of(String text) {
    boolean onlySimplified = false;
    boolean onlyJapanese = false;
    boolean newForm = false;
    int common = GB | JIS | KS;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Script.of(c) != Script.HAN) {
        continue;
      }
      int sets = setsOf(c);
      onlySimplified |= sets == GB;
      onlyJapanese |= sets == JIS;
      newForm |= sets == (GB | JIS);
      common &= sets;
    }
    return new NationalSets(
        onlySimplified,
        onlyJapanese,
        newForm,
        (common & GB) != 0,
        (common & JIS) != 0,
        (common & KS) != 0);
  }

  private static int setsOf(char c) {
    int sets = SETS[c];
    if (sets == 0) {
      sets = KNOWN | ENCODERS.get().setsOf(c);
      SETS[c] = (byte) sets;
    }
    return sets & ~KNOWN;
  }

  /** Encoders keep state, so each thread has its own. */
  private static final class Encoders {
    private final CharsetEncoder gb = Charset.forName("GB2312").newEncoder();
    private final CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
    private final CharsetEncoder ks = Charset.forName("EUC-KR").newEncoder();
    private final CharsetEncoder jis = Charset.forName("Shift_JIS").newEncoder();

    private int setsOf(char c) {
      return (gb.canEncode(c) ? GB : 0)
          | (jis.canEncode(c) ? JIS : 0)
          | (ks.canEncode(c) ? KS : 0)
          | (big5.canEncode(c) ? BIG5 : 0);
    }
  }
}
