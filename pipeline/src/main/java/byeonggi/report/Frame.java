// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * What stands around the data of the page: what its template asks for.
 *
 * @param style the text of its style element
 * @param scripts the texts of its script elements, in order
 * @param blocks its data
 */
public record Frame(String style, List<String> scripts, List<Block> blocks) {

  /**
   * Checks that no text ends its own element.
   *
   * @throws IllegalArgumentException if one would
   */
  public Frame {
    scripts = List.copyOf(scripts);
    blocks = List.copyOf(blocks);
    scripts.forEach(script -> checkStaysInside(script, "</script"));
    scripts.forEach(script -> checkStaysInside(script, "<!--"));
    checkStaysInside(style, "</style");
  }

  private static void checkStaysInside(String text, String end) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (text.regionMatches(true, at, end, 0, end.length())) {
        throw new IllegalArgumentException(end + " in the page's own code");
      }
    }
  }

  /**
   * The content security policy: nothing but the page's own scripts and style, which are known by
   * their hashes, and nothing from outside.
   */
  public String policy() {
    StringBuilder policy = new StringBuilder("default-src 'none'; script-src");
    scripts.forEach(script -> policy.append(" '").append(hash(script)).append('\''));
    return policy
        .append("; style-src '")
        .append(hash(style))
        .append("'; img-src data:; base-uri 'none'; form-action 'none'")
        .toString();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every JVM has it.
    }
  }
}
