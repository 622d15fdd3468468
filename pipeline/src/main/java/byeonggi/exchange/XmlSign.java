// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** How a file that is XML begins, whatever its encoding. */
final class XmlSign {
  private static final int ENOUGH = 256;

  /** One of each family of encodings: of the sign {@code <} the others of a family agree. */
  private static final List<Charset> FAMILIES =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16LE,
          Charset.forName("UTF-32BE"),
          Charset.forName("UTF-32LE"));

  /** {@code <?xml} as EBCDIC has it: no text begins so. */
  private static final byte[] EBCDIC = {0x4C, 0x6F, (byte) 0xA7, (byte) 0x94};

  private XmlSign() {}

  /** Whether the first sign of a file is {@code <}, after a byte order mark and blanks. */
  static boolean isAt(Path file) throws IOException {
    byte[] beginning;
    try (InputStream in = Files.newInputStream(file)) {
      beginning = in.readNBytes(ENOUGH);
    }
    for (Charset charset : FAMILIES) {
      String text = new String(beginning, charset);
      if ((text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading().startsWith("<")) {
        return true;
      }
    }
    return beginning.length >= EBCDIC.length
        && Arrays.equals(beginning, 0, EBCDIC.length, EBCDIC, 0, EBCDIC.length);
  }
}
