// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.fuzz;

import byeonggi.document.Decoded;
import byeonggi.document.Decoder;
import byeonggi.document.DocumentException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Bytes become text or a failure that says where. */
public final class EncodingTarget {
  private static final Decoder DECODER = new Decoder(Optional.empty());

  private EncodingTarget() {}

  /** Tests one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    Inputs.withinASecond(() -> test(input));
  }

  private static void test(byte[] input) {
    try {
      Decoded decoded = DECODER.decode(input);
      String text = decoded.text();
      Inputs.demand(text.indexOf('\0') < 0, "no NUL");
      Inputs.demand(text.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000), "no surrogate");
      Inputs.demand(
          text.indexOf('\uFFFD') < 0
              || !decoded.flaws().isEmpty()
              || new String(input, Charset.forName(decoded.charset())).contains("\uFFFD"),
          "what is lost is told");
    } catch (DocumentException e) {
      Inputs.demand(e.flaw().stage().equals("decode"), e.flaw().stage());
      Inputs.demand(!e.flaw().detail().isEmpty(), e.flaw().error() + " has no detail");
    }
  }
}
