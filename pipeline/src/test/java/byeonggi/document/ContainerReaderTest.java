// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import static byeonggi.document.Containers.compressed;
import static byeonggi.document.Containers.tar;
import static byeonggi.document.Containers.utf8;
import static byeonggi.document.Containers.written;
import static byeonggi.document.Containers.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerReaderTest {

  /** 16 KiB a document, 3 layers, 5 entries, 1 MiB and 100 times in all. */
  private static final Limits SMALL =
      new Limits(16 << 10, 1000, 100, 100, 10, 1000, 100, 3, 5, 1 << 20, 100);

  private final HeardEntries heard = new HeardEntries();

  private List<String> read(String name, byte[] bytes) throws IOException {
    return read(name, bytes, SMALL);
  }

  private List<String> read(String name, byte[] bytes, Limits limits) throws IOException {
    return heard.read(new ContainerReader(file -> file.endsWith(".md"), limits), name, bytes);
  }

  // ---- what is read

  @Test
  void fileThatIsNoContainerIsItself() throws IOException {
    assertEquals(List.of("a.md=글"), read("a.md", utf8("글")));
  }

  @Test
  void entriesOfZipAndTarAreDocuments() throws IOException {
    Object[] parts = {"가/나.md", "하나", "b.md", "둘", "c.pdf", "x"};
    assertEquals(
        List.of("a.zip!/가/나.md=하나", "a.zip!/b.md=둘", "skipped: not an article"),
        read("a.zip", zip(parts)));
    assertEquals(
        List.of("x/a.tar!/가/나.md=하나", "x/a.tar!/b.md=둘", "skipped: not an article"),
        read("x/a.tar", tar(parts)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "bz2", "xz", "zst"})
  void compressedFilesAndArchivesAreRead(String format) throws IOException {
    assertEquals(
        List.of("x/a.md." + format + "!/a.md=글"),
        read("x/a.md." + format, compressed(format, utf8("글"))));
    assertEquals(
        List.of("a.tar." + format + "!/b.md=글"),
        read("a.tar." + format, compressed(format, tar("b.md", "글"))));
  }

  @Test
  void whatIsCompressedTwiceIsRead() throws IOException {
    assertEquals(
        List.of("a.md.gz.xz!/a.md=글"),
        read("a.md.gz.xz", compressed("xz", compressed("gz", utf8("글")))));
    byte[] twice = compressed("zst", compressed("bz2", tar("b.md", "글")));
    assertEquals(List.of("a.tar.bz2.zst!/b.md=글"), read("a.tar.bz2.zst", twice));
    assertEquals(
        List.of("t.tar!/c.md.gz.gz!/c.md=글", "t.tar!/d.md=뒤"),
        read(
            "t.tar",
            tar("c.md.gz.gz", compressed("gz", compressed("gz", utf8("글"))), "d.md", "뒤")));
  }

  @ParameterizedTest
  @CsvSource({"a.tgz,gz", "a.txz,xz", "a.tbz2,bz2", "a.tzst,zst"})
  void shortNamesOfCompressedTarsAreKnown(String name, String format) throws IOException {
    assertEquals(List.of(name + "!/b.md=글"), read(name, compressed(format, tar("b.md", "글"))));
  }

  @Test
  void membersEndToEndAreOneFile() throws IOException {
    byte[] one = compressed("gz", utf8("글"));
    byte[] two = Arrays.copyOf(one, 2 * one.length);
    System.arraycopy(one, 0, two, one.length, one.length);
    assertEquals(List.of("a.md.gz!/a.md=글글"), read("a.md.gz", two));
  }

  @Test
  void containersNestUpToTheLimit() throws IOException {
    byte[] inner = zip("c.md", "글");
    assertEquals(
        List.of("a.tar!/b.zip!/c.md=글", "a.tar!/d.md=뒤"),
        read("a.tar", tar("b.zip", inner, "d.md", "뒤")));
    assertEquals(
        List.of(
            "a.zip!/b.zip!/c.zip!/d.zip: over a limit: more than 3 containers within each other;"
                + " raise it with --max-container-depth",
            "a.zip!/e.md=뒤"),
        read("a.zip", zip("b.zip", zip("c.zip", zip("d.zip", inner)), "e.md", "뒤")));
  }

  @Test
  void firstBytesDecideWhereTheNameLies() throws IOException {
    assertEquals(List.of("a.md!/b.md=글"), read("a.md", zip("b.md", "글")));
    assertEquals(List.of("a.zip!/b.md=글"), read("a.zip", tar("b.md", "글")));
    assertEquals(
        List.of("a.zip: no container: the name says so, but the first bytes do not"),
        read("a.zip", utf8("글")));
    assertEquals(List.of("a.gz: empty"), read("a.gz", new byte[0]));
    assertEquals(
        List.of("a.tar!/b.zip: no container: the name says so, but the first bytes do not"),
        read("a.tar", tar("b.zip", "글")));
  }

  // ---- names

  @Test
  void namesWithoutMarkAreUtf8OrOldKorean() throws IOException {
    assertEquals(
        List.of("a.zip!/뷁/첫째.md=글"),
        read("a.zip", zip(Charset.forName("x-windows-949"), "뷁/첫째.md", "글")));
    assertEquals(
        List.of("a.zip!/뷁/첫째.md=글"), read("a.zip", zip(StandardCharsets.UTF_8, "뷁/첫째.md", "글")));
    assertEquals(List.of("a.tar!/뷁/첫째.md=글"), read("a.tar", tar("뷁/첫째.md", "글")));
    String longName = "긴".repeat(200) + ".md";
    assertEquals(List.of("a.tar!/" + longName + "=글"), read("a.tar", tar(longName, "글")));
  }

  @ParameterizedTest
  @CsvSource({
    "../../a.md,a.md",
    "/etc/a.md,etc/a.md",
    "C:\\x\\a.md,x/a.md",
    "x/../../a.md,x/a.md",
    "./x//./a.md,x/a.md",
    "\u1112\u1161\u11AB.md,한.md"
  })
  void namesAreMadePathsBelowTheContainer(String given, String shown) throws IOException {
    assertEquals(List.of("z.zip!/" + shown + "=글"), read("z.zip", zip(given, "글")));
  }

  @Test
  void entriesOfOneNameAreToldApart() throws IOException {
    assertEquals(
        List.of(
            "z.zip!/a.md=하나", "z.zip!/a (2).md=둘", "z.zip!/a (2) (2).md=셋", "z.zip!/a (3).md=넷"),
        read("z.zip", zip("a.md", "하나", "./a.md", "둘", "a (2).md", "셋", "/a.md", "넷")));
  }

  // ---- what is passed over

  @Test
  void foldersDoNotCountAndFilesOfMacOsAreSkipped() throws IOException {
    assertEquals(
        List.of("skipped: file of macOS", "skipped: file of macOS", "z.zip!/x/b.md=글"),
        read("z.zip", zip("x/", "", "__MACOSX/x/b.md", "?", "x/._b.md", "?", "x/b.md", "글")));
  }

  @ParameterizedTest
  @CsvSource({
    "2,link",
    "1,link",
    "6,not a regular file",
    "3,not a regular file",
    "4,not a regular file"
  })
  void linksAndDevicesOfTarAreSkipped(char kind, String reason) throws IOException {
    byte[] tar =
        written(
            out -> {
              try (TarArchiveOutputStream archive = new TarArchiveOutputStream(out)) {
                TarArchiveEntry entry = new TarArchiveEntry("a.md", (byte) kind);
                entry.setLinkName("/etc/passwd");
                archive.putArchiveEntry(entry);
                archive.closeArchiveEntry();
              }
            });
    assertEquals(List.of("skipped: " + reason), read("a.tar", tar));
  }

  // ---- what is broken

  /**
   * A zip that tells sizes behind the data only, with some entries encrypted as Info-ZIP does it.
   */
  private static byte[] streamedZip(Set<String> encrypted, String... names) {
    byte[] zip =
        Containers.streamedZip(
            Stream.of(names).flatMap(name -> Stream.of(name, text(name))).toArray());
    byte[] encryptedZip = zip.clone();
    for (int i = 0; i + 30 < zip.length; i++) {
      int nameLength = zip[i + 26];
      boolean header = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
      if (header
          && encrypted.contains(new String(zip, i + 30, nameLength, StandardCharsets.US_ASCII))) {
        encryptedZip[i + 6] |= 1;
        // No deflated data any more; and what looks like a descriptor is none.
        byte[] signature = {'P', 'K', 7, 8, 1, 2, 3, 4, 9, 0, 0, 0, 9, 0, 0, 0, 'P', 'K', 3, 4};
        System.arraycopy(signature, 0, encryptedZip, i + 30 + nameLength, signature.length);
      }
    }
    return encryptedZip;
  }

  /** A text that takes more than a few kilobytes however it is compressed. */
  private static String text(String name) {
    return new Random(1)
        .ints(20_000, 0xAC00, 0xD7A4)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .append(name)
        .toString();
  }

  private static String content(String name) {
    return String.valueOf(text(name).length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.md", "b.md", "c.md", "a.md,b.md", "b.md,c.md", "a.md,b.md,c.md", "a.md,c.md"})
  void encryptedEntriesOfUnknownSizeDoNotStopTheOthers(String encrypted) throws IOException {
    Set<String> names = Set.of(encrypted.split(",", -1));
    byte[] zip = streamedZip(names, "a.md", "b.md", "c.md");
    for (boolean nested : List.of(false, true)) {
      String prefix = nested ? "t.tar.gz!/z.zip!/" : "z.zip!/";
      List<String> expected =
          Stream.of("a.md", "b.md", "c.md")
              .map(
                  name ->
                      prefix + name + (names.contains(name) ? ": encrypted" : "=" + content(name)))
              .toList();
      assertEquals(
          expected,
          nested
              ? read("t.tar.gz", compressed("gz", tar("z.zip", zip)), Limits.USUAL)
              : read("z.zip", zip, Limits.USUAL));
    }
  }

  @Test
  void encryptedEntryWithoutADescriptorEndsTheReadingWithAReason() throws IOException {
    byte[] zip = streamedZip(Set.of("a.md"), "a.md", "b.md");
    for (int i = 60; i + 4 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 7) {
        zip[i] = 'Q';
      }
    }
    assertEquals(
        List.of(
            "z.zip!/a.md: encrypted",
            "z.zip: damaged: after 1 entry: the end of an entry is not found, the rest could not be read"),
        read("z.zip", zip, Limits.USUAL));
  }

  @Test
  void containerInAZipIsHeldAgainstItsChecksum() throws IOException {
    byte[] zip = zip("x.md.gz", compressed("gz", utf8("하나")), "b.md", "둘");
    assertEquals(List.of("z.zip!/x.md.gz!/x.md=하나", "z.zip!/b.md=둘"), read("z.zip", zip));
    zip[14] ^= 1;
    assertEquals(
        List.of(
            "z.zip!/x.md.gz!/x.md=하나",
            "z.zip!/x.md.gz: damaged: the checksum differs",
            "z.zip!/b.md=둘"),
        read("z.zip", zip));
  }

  @Test
  void containerInAZipFailsOnceWhateverEndedItsReading() throws IOException {
    byte[] tar = tar("a.md", "글");
    byte[] cut = Containers.streamedZip("x.tar", Arrays.copyOf(tar, 600), "b.md", "둘");
    List<String> told = read("z.zip", cut);
    assertEquals(3, told.size(), told.toString());
    assertEquals("z.zip!/x.tar!/a.md=글", told.get(0));
    assertTrue(told.get(1).startsWith("z.zip!/x.tar: truncated: after 1 entry"), told.get(1));
    assertEquals("z.zip!/b.md=둘", told.get(2));

    byte[] bomb = Containers.streamedZip("x.tar", Arrays.copyOf(tar, 2 << 20), "b.md", "둘");
    String limit = "more than 1 MiB when expanded; raise it with --max-expanded-bytes";
    assertEquals(
        List.of(
            "z.zip!/x.tar!/a.md=글",
            "z.zip!/x.tar: over a limit: " + limit,
            "z.zip: over a limit: after 1 entry: " + limit),
        read("z.zip", bomb));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "bz2", "xz", "zst"})
  void inputIsLeftOpen(String format) throws IOException {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(compressed(format, utf8("하나"))) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    new ContainerReader(file -> file.endsWith(".md"), SMALL).read("a.md." + format, in, heard);
    assertFalse(closed[0]);
  }

  @Test
  void encryptedAndUnsupportedEntriesDoNotStopTheOthers() throws IOException {
    byte[] zip = zip("a.md", "하나", "b.md", "둘");
    byte[] encrypted = zip.clone();
    encrypted[6] |= 1;
    assertEquals(List.of("z.zip!/a.md: encrypted", "z.zip!/b.md=둘"), read("z.zip", encrypted));
    byte[] unknown = zip.clone();
    unknown[8] = 98;
    assertEquals(
        List.of("z.zip!/a.md: unsupported compression: PPMD", "z.zip!/b.md=둘"),
        read("z.zip", unknown));
  }

  @Test
  void badChecksumIsNoticedBeforeTheDocumentCounts() throws IOException {
    byte[] known = zip("a.md", "하나", "b.md", "둘");
    known[14] ^= 1;
    assertEquals(
        List.of("z.zip!/a.md: damaged: the checksum differs", "z.zip!/b.md=둘"),
        read("z.zip", known));

    byte[] behind = Containers.streamedZip("a.md", "하나", "b.md", "둘");
    assertEquals(List.of("z.zip!/a.md=하나", "z.zip!/b.md=둘"), read("z.zip", behind));
    int descriptor = new String(behind, StandardCharsets.ISO_8859_1).indexOf("PK\u0007\u0008");
    behind[descriptor + 4] ^= 1;
    assertEquals(
        List.of("z.zip!/a.md: damaged: the checksum differs", "z.zip!/b.md=둘"),
        read("z.zip", behind));
  }

  @Test
  void truncatedArchiveSaysHowFarItWasRead() throws IOException {
    byte[] tar = tar("a.md", "하나", "b.md", "둘");
    assertEquals(
        List.of("a.tar!/a.md=하나", "a.tar: truncated: after 1 entry"),
        read("a.tar", Arrays.copyOf(tar, 1024)));
    List<String> told = read("a.tar", Arrays.copyOf(tar, 1538));
    assertEquals("a.tar!/a.md=하나", told.get(0));
    assertTrue(told.get(1).startsWith("a.tar!/b.md: truncated"), told.get(1));
    assertTrue(told.get(2).startsWith("a.tar: truncated: after 1 entry"), told.get(2));

    byte[] zip = zip("a.md", "하나", "b.md", "둘");
    int second = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0003\u0004", 4);
    assertEquals(
        List.of("a.zip!/a.md=하나", "a.zip: truncated: after 1 entry"),
        read("a.zip", Arrays.copyOf(zip, second)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "bz2", "xz", "zst"})
  void truncatedStreamIsAFailure(String format) throws IOException {
    byte[] whole = compressed(format, utf8("가나다라마바사 해자(护城河) 아자차카"));
    for (int length = 1; length < whole.length; length++) {
      List<String> told = read("a.md." + format, Arrays.copyOf(whole, length));
      assertEquals(1, told.size());
      assertTrue(told.get(0).startsWith("a.md." + format), told.toString());
      assertTrue(
          told.get(0).contains(": truncated")
              || told.get(0).contains(": no container")
              || told.get(0).contains(": damaged"),
          told.toString());
    }
  }

  @Test
  void anyDamageIsSurvived() throws IOException {
    byte[] inner = zip("c.md", "하나", "d.md", "둘".repeat(100));
    for (byte[] whole :
        List.of(inner, tar("a.md", "하나", "b.zip", inner), compressed("gz", tar("b.zip", inner)))) {
      for (int at = 0; at < whole.length; at++) {
        byte[] damaged = whole.clone();
        damaged[at] ^= (byte) (1 + at % 255);
        read("a.zip", damaged);
      }
    }
  }

  // ---- limits

  @Test
  void longDocumentIsCutAndTheNextIsRead() throws IOException {
    String text = "a".repeat(20_000);
    String cut = "=16384 more than 16 KiB in a document; raise it with --max-document-bytes";
    assertEquals(List.of("a.md" + cut), read("a.md", utf8(text)));
    assertEquals(
        List.of("a.zip!/a.md" + cut, "a.zip!/b.md=글"),
        read("a.zip", zip("a.md", text, "b.md", "글")));
    assertEquals(
        List.of("a.tar!/a.md" + cut, "a.tar!/b.md=글"),
        read("a.tar", tar("a.md", text, "b.md", "글")));
    assertEquals(List.of("a.md.xz!/a.md" + cut), read("a.md.xz", compressed("xz", utf8(text))));
  }

  @Test
  void archiveOfTooManyEntriesIsReadToTheLimit() throws IOException {
    Object[] parts = new Object[12];
    for (int i = 0; i < 6; i++) {
      parts[2 * i] = i + ".md";
      parts[2 * i + 1] = "글";
    }
    for (String name : List.of("a.zip", "a.tar")) {
      List<String> told = read(name, name.equals("a.zip") ? zip(parts) : tar(parts));
      assertEquals(6, told.size());
      assertEquals(
          name + ": over a limit: more than 5 entries in a container; raise it with --max-entries",
          told.get(5));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "bz2", "xz", "zst"})
  void bombIsReadToTheLimit(String format) throws IOException {
    byte[] bomb = compressed(format, tar("a.md", "글", "b.md", new byte[2 << 20]));
    List<String> told = read("a.tar." + format, bomb);
    assertEquals("a.tar." + format + "!/a.md=글", told.get(0));
    assertTrue(told.get(1).endsWith("--max-document-bytes"), told.get(1));
    assertEquals(
        "a.tar."
            + format
            + ": over a limit: after 2 entries: more than 1 MiB when expanded; raise"
            + " it with --max-expanded-bytes",
        told.get(2));
  }

  @Test
  void headerThatWouldFillTheMemoryIsDamage() throws IOException {
    byte[] tar =
        written(
            out -> {
              byte[] block = new byte[512];
              TarArchiveEntry header =
                  new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
              header.setSize(3 << 20);
              header.writeEntryHeader(block);
              out.write(block);
              out.write(utf8("a".repeat(3 << 20)));
              out.write(new byte[1024]);
            });
    assertEquals(
        List.of("a.tar: damaged: after 0 entries: a header of more than a mebibyte"),
        read("a.tar", tar));
  }
}
