// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** The formats of containers, told by the first bytes: names lie. */
enum ContainerFormat {
  ZIP,
  TAR,
  GZIP,
  BZIP2,
  XZ,
  ZSTANDARD;

  /** How many bytes {@link #of} wants to see: a header of tar. */
  static final int HEAD = 512;

  private static final int ZSTANDARD_MAGIC = 0x28B52FFD;
  private static final int ZSTANDARD_SKIPPABLE = 0x502A4D18;

  /** Whether it holds one stream, and not entries with names. */
  boolean isCompressed() {
    return this != ZIP && this != TAR;
  }

  private List<String> extensions() {
    return switch (this) {
      case ZIP -> List.of("zip");
      case TAR -> List.of("tar");
      case GZIP -> List.of("gz", "tgz");
      case BZIP2 -> List.of("bz2", "tbz2", "tbz");
      case XZ -> List.of("xz", "txz");
      case ZSTANDARD -> List.of("zst", "tzst");
    };
  }

  /** The extensions of all formats, in lower case, without a dot, sorted. */
  static List<String> allExtensions() {
    List<String> all = new ArrayList<>();
    for (ContainerFormat format : values()) {
      all.addAll(format.extensions());
    }
    all.sort(null);
    return all;
  }

  /** Whether a file of this name is a container by its extension. */
  static boolean isNamed(String fileName) {
    return allExtensions().contains(FileExtension.of(fileName));
  }

  /** The file that a compressed one of this name holds: {@code a.md.gz} holds {@code a.md}. */
  static String nameInside(String fileName) {
    String extension = FileExtension.of(fileName);
    if (!isNamed(fileName)) {
      return fileName;
    }
    String stem = fileName.substring(0, fileName.length() - extension.length() - 1);
    return extension.startsWith("t") && !extension.equals("tar") ? stem + ".tar" : stem;
  }

  /**
   * The format of a file.
   *
   * @param head its first {@link #HEAD} bytes, or all if it has fewer
   * @param fileName its name: a tar of the oldest kind has no signature, and must be called one
   */
  static Optional<ContainerFormat> of(byte[] head, String fileName) {
    if (begins(head, 'P', 'K', 3, 4)
        || begins(head, 'P', 'K', 5, 6)
        || begins(head, 'P', 'K', 7, 8)) {
      return Optional.of(ZIP);
    }
    if (begins(head, 0x1F, 0x8B, 8)) {
      return Optional.of(GZIP);
    }
    if (begins(head, 0xFD, '7', 'z', 'X', 'Z', 0)) {
      return Optional.of(XZ);
    }
    if (isBzip2(head)) {
      return Optional.of(BZIP2);
    }
    if (isZstandard(head)) {
      return Optional.of(ZSTANDARD);
    }
    return isTar(head, fileName) ? Optional.of(TAR) : Optional.empty();
  }

  /** After {@code BZh9} comes the sign of a block or, if there is none, that of the end. */
  private static boolean isBzip2(byte[] head) {
    return begins(head, 'B', 'Z', 'h')
        && head.length >= 10
        && head[3] >= '1'
        && head[3] <= '9'
        && (begins(Arrays.copyOfRange(head, 4, 10), 0x31, 0x41, 0x59, 0x26, 0x53, 0x59)
            || begins(Arrays.copyOfRange(head, 4, 10), 0x17, 0x72, 0x45, 0x38, 0x50, 0x90));
  }

  private static boolean isZstandard(byte[] head) {
    if (head.length < 4) {
      return false;
    }
    int bigEndian =
        (head[0] & 0xFF) << 24 | (head[1] & 0xFF) << 16 | (head[2] & 0xFF) << 8 | (head[3] & 0xFF);
    return bigEndian == ZSTANDARD_MAGIC
        || (Integer.reverseBytes(bigEndian) & 0xFFFFFFF0) == (ZSTANDARD_SKIPPABLE & 0xFFFFFFF0);
  }

  private static boolean isTar(byte[] head, String fileName) {
    return head.length == HEAD
        && head[0] != 0
        && (FileExtension.of(fileName).equals("tar") || TarArchiveInputStream.matches(head, HEAD))
        && hasCheckSum(head);
  }

  private static boolean hasCheckSum(byte[] header) {
    try {
      return TarUtils.verifyCheckSum(header);
    } catch (IllegalArgumentException e) {
      return false; // no number stands where the sum should
    }
  }

  private static boolean begins(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
