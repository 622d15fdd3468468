// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256, by which contents are known: equal contents have equal hashes, and no two others are
 * known to.
 *
 * @param hex its 64 hexadecimal digits
 */
public record ContentHash(String hex) {

  /** The number of bytes of a hash. */
  static final int BYTES = 32;

  /** Checks the length. */
  public ContentHash {
    if (hex.length() != 2 * BYTES) {
      throw new IllegalArgumentException("not a SHA-256: " + hex);
    }
  }

  /** The SHA-256 of a file's bytes, however many. */
  public static ContentHash of(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return of(digest);
  }

  private static ContentHash of(MessageDigest digest) {
    return new ContentHash(HexFormat.of().formatHex(digest.digest()));
  }

  /** Puts together what is hashed. Not safe for use by several threads. */
  public static final class Builder {
    private final MessageDigest digest = sha256();

    /** Adds bytes, after their number, so that the bounds of two parts matter. */
    public Builder add(byte[] bytes) {
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).flip());
      digest.update(bytes);
      return this;
    }

    /** Adds a text. */
    public Builder add(String text) {
      return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the bytes of a file, however many. */
    public Builder add(Path file) throws IOException {
      return add(of(file).bytes());
    }

    /** The hash of all that was added; the builder is empty afterwards. */
    public ContentHash hash() {
      return of(digest);
    }
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
