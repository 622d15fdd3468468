// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import static byeonggi.document.Containers.compressed;
import static byeonggi.document.Containers.utf8;
import static byeonggi.document.Containers.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entries that can't be read and tell their size only behind their data. */
class UnreadableZipEntryTest {

  /** 6 entries a container. */
  private static final Limits LIMITS =
      new Limits(16 << 10, 1000, 100, 100, 10, 1000, 100, 4, 6, 1 << 20, 100);

  private static final int DESCRIBED = 1 << 3;
  private static final int ENCRYPTED = 1 | DESCRIBED;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final HeardEntries heard = new HeardEntries();

  private List<String> read(String name, byte[] bytes) throws IOException {
    return heard.read(new ContainerReader(file -> file.endsWith(".md"), LIMITS), name, bytes);
  }

  /** How a size is told behind the data. */
  private enum Descriptor {
    SHORT,
    LONG,
    SHORT_WITHOUT_SIGNATURE,
    LONG_WITHOUT_SIGNATURE;

    byte[] of(int checksum, int size) {
      ByteBuffer bytes = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
      if (this == SHORT || this == LONG) {
        bytes.putInt(0x08074b50);
      }
      bytes.putInt(checksum);
      if (this == SHORT || this == SHORT_WITHOUT_SIGNATURE) {
        bytes.putInt(size).putInt(size);
      } else {
        bytes.putLong(size).putLong(size);
      }
      return Arrays.copyOf(bytes.array(), bytes.position());
    }
  }

  /** A zip that is written byte by byte. */
  private static final class Zip {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();

    Zip described(String name, int flags, int method, byte[] data, byte[] descriptor) {
      header(name, flags, method, new byte[0]);
      bytes.writeBytes(data);
      bytes.writeBytes(descriptor);
      return this;
    }

    Zip encrypted(byte[] data) {
      return described("x.md", ENCRYPTED, DEFLATED, data, Descriptor.SHORT.of(1, data.length));
    }

    Zip plain(String name, String text) {
      header(name, 0, STORED, utf8(text));
      bytes.writeBytes(utf8(text));
      return this;
    }

    private void header(String name, int flags, int method, byte[] stored) {
      ByteBuffer fields = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
      fields.putShort((short) 20).putShort((short) flags).putShort((short) method).putInt(0);
      fields.putInt(checksum(stored)).putInt(stored.length).putInt(stored.length);
      fields.putShort((short) name.length());
      bytes.writeBytes(new byte[] {'P', 'K', 3, 4});
      bytes.writeBytes(fields.array());
      bytes.writeBytes(utf8(name));
      directory.writeBytes(new byte[] {'P', 'K', 1, 2, 20, 0});
      directory.writeBytes(fields.array());
      directory.writeBytes(new byte[14]);
      directory.writeBytes(utf8(name));
    }

    int length() {
      return bytes.size();
    }

    byte[] whole() {
      bytes.writeBytes(directory.toByteArray());
      bytes.writeBytes(new byte[] {'P', 'K', 5, 6});
      bytes.writeBytes(new byte[18]);
      return bytes.toByteArray();
    }
  }

  private static int checksum(byte[] data) {
    CRC32 checksum = new CRC32();
    checksum.update(data);
    return (int) checksum.getValue();
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    return noise;
  }

  /** Around what is looked at at a time, and some between. */
  private static int[] lengths() {
    return IntStream.rangeClosed(0, 17_000)
        .filter(n -> n < 60 || n % 97 == 0 || Math.abs(n % 8192 - 8150) < 90 || n % 8192 < 40)
        .toArray();
  }

  @Test
  void entriesBetweenAndBehindEncryptedOnesAreRead() throws IOException {
    byte[] zip =
        new Zip()
            .encrypted(noise(30))
            .encrypted(noise(5000))
            .plain("a.md", "하나")
            .encrypted(noise(0))
            .plain("b.md", "둘")
            .encrypted(noise(100))
            .whole();
    assertEquals(
        Stream.of(
                "x.md: encrypted",
                "x (2).md: encrypted",
                "a.md=하나",
                "x (3).md: encrypted",
                "b.md=둘",
                "x (4).md: encrypted")
            .map(entry -> "o.zip!/z.zip!/" + entry)
            .toList(),
        read("o.zip", zip("z.zip", zip)));
  }

  @ParameterizedTest
  @EnumSource
  void sizeIsToldInAnyFormAndMayBeAny(Descriptor descriptor) throws IOException {
    for (int length : lengths()) {
      byte[] data = noise(length);
      byte[] end = descriptor.of(1, length);
      byte[] zip =
          new Zip()
              .plain("a.md", "하나")
              .described("x.md", ENCRYPTED, DEFLATED, data, end)
              .plain("b.md", "둘")
              .described("y.md", ENCRYPTED, 99, data, end)
              .whole();
      assertEquals(
          List.of(
              "z.zip!/a.md=하나",
              "z.zip!/x.md: encrypted",
              "z.zip!/b.md=둘",
              "z.zip!/y.md: encrypted"),
          read("z.zip", zip),
          length + " bytes");
    }
  }

  @Test
  void entryBeforeMayBeOfAnyKind() throws IOException {
    byte[] text = utf8("글".repeat(400));
    byte[] zip =
        new Zip()
            .described(
                "a.md", DESCRIBED, STORED, text, Descriptor.SHORT.of(checksum(text), text.length))
            .encrypted(noise(30))
            .plain("b.md", "둘")
            .whole();
    assertEquals(
        List.of("z.zip!/a.md=400", "z.zip!/x.md: encrypted", "z.zip!/b.md=둘"), read("z.zip", zip));
  }

  @Test
  void signaturesWithinTheDataAreNotTakenForTheEnd() throws IOException {
    byte[] lures =
        new Zip()
            .plain("lure.md", "?")
            .described("l.md", ENCRYPTED, DEFLATED, noise(40), Descriptor.SHORT.of(1, 41))
            .plain("lure.md", "?")
            .described("l.md", ENCRYPTED, DEFLATED, noise(40), Descriptor.LONG.of(1, 40))
            .whole();
    assertEquals(
        List.of("z.zip!/x.md: encrypted", "z.zip!/b.md=둘"),
        read("z.zip", new Zip().encrypted(lures).plain("b.md", "둘").whole()));
  }

  @Test
  void unknownCompressionIsPassedOverToo() throws IOException {
    byte[] zip =
        new Zip()
            .described("x.md", DESCRIBED, 98, noise(900), Descriptor.SHORT.of(1, 900))
            .described("y.md", DESCRIBED, 12, noise(20), Descriptor.LONG.of(1, 20))
            .plain("b.md", "둘")
            .whole();
    assertEquals(
        List.of(
            "z.zip!/x.md: unsupported compression: PPMD",
            "z.zip!/y.md: unsupported compression: BZIP2",
            "z.zip!/b.md=둘"),
        read("z.zip", zip));
  }

  @Test
  void endOfTheArchiveIsAskedForBehindAnEncryptedEntry() throws IOException {
    Zip zip = new Zip().plain("a.md", "글 PK\u0005\u0006").encrypted(noise(50));
    int directory = zip.length();
    byte[] whole = zip.whole();
    for (int length = directory + 4; length < whole.length - 18; length++) {
      assertEquals(
          List.of(
              "z.zip!/a.md=글 PK\u0005\u0006",
              "z.zip!/x.md: encrypted",
              "z.zip: truncated: after 2 entries"),
          read("z.zip", Arrays.copyOf(whole, length)));
    }
  }

  @Test
  void damageBelowIsToldAsSuch() throws IOException {
    byte[] gz = compressed("gz", new Zip().encrypted(noise(50_000)).plain("b.md", "둘").whole());
    List<String> told = read("z.zip.gz", Arrays.copyOf(gz, 30_000));
    assertEquals("z.zip.gz!/x.md: encrypted", told.get(0));
    assertTrue(told.get(1).startsWith("z.zip.gz: truncated: after 1 entry"), told.toString());
  }

  @Test
  void encryptedEntriesCountAgainstTheLimit() throws IOException {
    Zip zip = new Zip();
    for (int i = 0; i < 4; i++) {
      zip.encrypted(noise(10)).plain("a.md", "글");
    }
    List<String> told = read("z.zip", zip.whole());
    assertEquals(7, told.size());
    assertEquals(
        "z.zip: over a limit: more than 6 entries in a container; raise it with --max-entries",
        told.get(6));
  }

  /** Of {@code zip -P pw} from a file, and from a pipe: the latter has sizes of 64 bits. */
  @Test
  void archivesOfInfoZipAreRead() throws IOException {
    String file =
        "UEsDBBQACQAIAPNLeV1UqZzoGQAAACoAAAAEAAAAYS5tZF8ZRdDaMBJpq0zkYgos6Y5ZMYtxR16S"
            + "Yh5QSwcIVKmc6BkAAAAqAAAAUEsDBAoAAAAAAPNLeV3uIqaFBAAAAAQAAAAEAAAAYi5tZOuRmApQ"
            + "SwECHgMUAAkACADzS3ldVKmc6BkAAAAqAAAABAAAAAAAAAABAAAApIEAAAAAYS5tZFBLAQIeAwoA"
            + "AAAAAPNLeV3uIqaFBAAAAAQAAAAEAAAAAAAAAAEAAACkgUsAAABiLm1kUEsFBgAAAAACAAIAZAAA"
            + "AHEAAAAAAA==";
    String pipe =
        "UEsDBC0ACQAIAHxOeV1UqZzo//////////8BABQALQEAEAAqAAAAAAAAABkAAAAAAAAAHb65zicb"
            + "6e2AHiQOruTgKOgWobgIdrTGPFBLBwhUqZzoGQAAAAAAAAAqAAAAAAAAAFBLAwQKAAAAAADzS3ld"
            + "7iKmhQQAAAAEAAAABAAAAGIubWTrkZgKUEsBAh4DLQAJAAgAfE55XVSpnOgZAAAAKgAAAAEAAAAA"
            + "AAAAAQAAAIARAAAAAC1QSwECHgMKAAAAAADzS3ld7iKmhQQAAAAEAAAABAAAAAAAAAABAAAApIFk"
            + "AAAAYi5tZFBLBQYAAAAAAgACAGEAAACKAAAAAAA=";
    assertEquals(
        List.of("z.zip!/a.md: encrypted", "z.zip!/b.md=둘\n"),
        read("z.zip", Base64.getDecoder().decode(file)));
    assertEquals(
        List.of("z.zip!/-: encrypted", "z.zip!/b.md=둘\n"),
        read("z.zip", Base64.getDecoder().decode(pipe)));
  }
}
