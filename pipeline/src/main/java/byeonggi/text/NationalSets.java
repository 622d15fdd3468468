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
 * @param simplified every character is in GB 2312
 * @param japanese every character is in JIS X 0208
 * @param korean every character is in KS X 1001
 */
public record NationalSets(
    boolean onlySimplified,
    boolean onlyJapanese,
    boolean simplified,
    boolean japanese,
    boolean korean) {

  private static final ThreadLocal<Encoders> ENCODERS = ThreadLocal.withInitial(Encoders::new);

  /** Looks at the Han characters of a text; a text without any is in every set. */
  public static NationalSets of(String text) {
    Encoders encoders = ENCODERS.get();
    boolean onlySimplified = false;
    boolean onlyJapanese = false;
    boolean simplified = true;
    boolean japanese = true;
    boolean korean = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Script.of(c) != Script.HAN) {
        continue;
      }
      boolean inGb = encoders.gb.canEncode(c);
      boolean inJis = encoders.jis.canEncode(c);
      boolean inKs = encoders.ks.canEncode(c);
      boolean elsewhere = inKs || encoders.big5.canEncode(c);
      onlySimplified |= inGb && !inJis && !elsewhere;
      onlyJapanese |= inJis && !inGb && !elsewhere;
      simplified &= inGb;
      japanese &= inJis;
      korean &= inKs;
    }
    return new NationalSets(onlySimplified, onlyJapanese, simplified, japanese, korean);
  }

  /** Encoders keep state, so each thread has its own. */
  private static final class Encoders {
    private final CharsetEncoder gb = Charset.forName("GB2312").newEncoder();
    private final CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
    private final CharsetEncoder ks = Charset.forName("EUC-KR").newEncoder();
    private final CharsetEncoder jis = Charset.forName("Shift_JIS").newEncoder();
  }
}
