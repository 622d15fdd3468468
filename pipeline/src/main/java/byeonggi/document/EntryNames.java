// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of the entries of one container, as the tables show them: paths below the container, each
 * once. Nothing is ever written under such a name. Not safe for use by several threads.
 */
final class EntryNames {

  /** UTF-8 without being marked so, then what old Korean Windows wrote. */
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("x-windows-949"));

  /** Code page 437 is what a zip without marks should be in, and knows every byte. */
  private static final Charset LAST = Charset.forName("IBM437");

  private static final int LONGEST = 1000;

  private final Set<String> given = new HashSet<>();

  /** The last number that was tried for a name that came again. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The text of a name of which only the bytes are certain. */
  static String decoded(byte[] name) {
    for (Charset charset : CHARSETS) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(name)).toString();
      } catch (CharacterCodingException e) {
        // The next one.
      }
    }
    return new String(name, LAST);
  }

  /**
   * Makes a name of the tables.
   *
   * <p>Backslashes part folders where no slash does. Empty parts, {@code .}, {@code ..} and a drive
   * ({@code C:}) are left out. Letters are composed (NFC), since macOS takes syllables apart. A
   * name that another entry had gets a number before its extension: {@code a (2).md}.
   */
  String unique(String decoded) {
    String path = decoded.indexOf('/') < 0 ? decoded.replace('\\', '/') : decoded;
    List<String> parts = new ArrayList<>();
    for (String part : Normalizer.normalize(path, Normalizer.Form.NFC).split("/", -1)) {
      boolean drive = parts.isEmpty() && part.matches("[A-Za-z]:");
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..") && !drive) {
        parts.add(part);
      }
    }
    String name = shortened(parts.isEmpty() ? "-" : String.join("/", parts));
    String unique = name;
    while (!given.add(unique)) {
      unique = numbered(name, numbers.merge(name, 2, (number, first) -> number + 1));
    }
    return unique;
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
    return name.substring(0, end) + " (" + number + ")" + name.substring(end);
  }

  /** Keeps the end, which has the extension. */
  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int from = name.length() - LONGEST;
    return "…" + name.substring(Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from);
  }
}
