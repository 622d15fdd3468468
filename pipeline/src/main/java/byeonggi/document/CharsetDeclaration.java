// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document says itself of its encoding: an XML declaration, or HTML's {@code <meta>}.
 *
 * @see <a
 *     href="https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding">HTML,
 *     prescan a byte stream</a>
 */
final class CharsetDeclaration {
  /** HTML wants it within the first 1024 bytes; pages of the wild need more. */
  private static final int REACH = 4096;

  private static final Pattern XML =
      Pattern.compile("\\A\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:+-]{1,40})[\"']");
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:+-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  /** What pages mean by a name where Java takes it narrower or for another. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("ksc5601", "x-windows-949"),
          Map.entry("korean", "x-windows-949"),
          Map.entry("cp949", "x-windows-949"),
          Map.entry("uhc", "x-windows-949"),
          Map.entry("windows-949", "x-windows-949"),
          Map.entry("johab", "x-Johab"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"));

  private CharsetDeclaration() {}

  /** The encoding that a document declares, if the JVM knows one of that name. */
  static Optional<Charset> in(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, REACH), StandardCharsets.ISO_8859_1);
    Matcher xml = XML.matcher(head);
    if (xml.find()) {
      return named(xml.group(1));
    }
    Matcher meta = META.matcher(head);
    return meta.find() ? named(meta.group(1)) : Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    try {
      String meant = MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), name);
      return Charset.isSupported(meant) ? Optional.of(Charset.forName(meant)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }
}
