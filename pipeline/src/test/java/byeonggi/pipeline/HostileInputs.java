// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/**
 * Makes hostile inputs of many kinds, small for tests and large for {@code src/bench/hostile},
 * which runs this file as a program: the arguments are a folder and a number of bytes.
 */
final class HostileInputs {

  /** What must become of an input. */
  enum Outcome {
    /** It is named in {@code failures.csv}, itself or an entry of it. */
    FAILED,
    /** It is counted as skipped. */
    SKIPPED,
    /** It is harmless, though it does not look so. */
    READ,
    /** It may be read or fail, by its size. */
    READ_OR_FAILED
  }

  /** Writes an input. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** A hostile input. */
  record Hostile(String file, Outcome outcome, Content content) {
    void writeInto(Path folder) throws IOException {
      Path target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
        content.writeTo(out);
      }
    }
  }

  private static final byte[] ARTICLE = "그는 ‘해자(护城河)’를 팠다.\n".getBytes(StandardCharsets.UTF_8);

  private final long size;

  /** What a member of a bomb expands to. */
  private final int megabytes;

  private final List<Hostile> inputs = new ArrayList<>();

  private HostileInputs(long size) {
    this.size = size;
    this.megabytes = size < 10_000 ? 1 : 32;
  }

  /** Hostile inputs of about so many bytes, or that expand to so many and more. */
  static List<Hostile> ofSize(long size) {
    HostileInputs made = new HostileInputs(size);
    made.addRepetitions();
    made.addNesting();
    made.addTables();
    made.addNoText();
    made.addFrontMatter();
    made.addEntityBombs();
    made.addCompressed();
    made.addZips();
    made.addTars();
    made.addLyingNames();
    return made.inputs;
  }

  /** Writes all inputs into a folder, and prints the file and the outcome of each. */
  public static void main(String[] arguments) throws IOException {
    for (Hostile hostile : ofSize(Long.parseLong(arguments[1]))) {
      hostile.writeInto(Path.of(arguments[0]));
      System.out.println(hostile.outcome() + "\t" + hostile.file());
    }
  }

  private void add(String file, Outcome outcome, Content content) {
    inputs.add(new Hostile(file, outcome, content));
  }

  private void add(String file, Outcome outcome, byte[] bytes) {
    add(file, outcome, out -> out.write(bytes));
  }

  // ---- texts

  /** Each once more and more, in each format. */
  private void addRepetitions() {
    List<String> pieces =
        List.of(
            "(",
            "[",
            "（",
            "【",
            "((((",
            ")",
            "([{",
            "()",
            "[](",
            "![",
            "[![",
            "[a](",
            "[a](<",
            "[a](b \"",
            "[^a]",
            "[^a]: b\n\n",
            "[a]: b\n",
            "[a]: <",
            "*",
            "**",
            "*a ",
            "**a* ",
            "_a_",
            "~~a~ ",
            "`",
            "`a``b```",
            "$",
            "$$a",
            "\\",
            "\\(",
            "&",
            "&amp;",
            "&#x41;",
            "&#99999999;",
            "<",
            "<a ",
            "<a b=\"",
            "<!--",
            "<!-- -->",
            "<![CDATA[",
            "<?",
            "<!A",
            "<a@b",
            "<http://",
            "<b>",
            "<b>\n\n",
            "<div>",
            "<p>",
            "<br>",
            "<table>",
            "<td>",
            "<table><tr><td>",
            "<select>",
            "<script>",
            "<style>",
            "<svg>",
            "<math>",
            "<template>",
            "<a href=x>",
            "<b id=",
            "</p>",
            "</b>",
            "<ruby>",
            "<sup>[1]</sup>",
            "<title>",
            "<textarea>",
            "<form>",
            "<li>",
            "<dd>",
            "<h1>",
            "<button>",
            "<frameset>",
            ">",
            "> ",
            "> a\n",
            ">\n",
            "- ",
            "-\n",
            "- a\n",
            "* ",
            "1. ",
            "1) a\n\n",
            "+ a\n  ",
            "# ",
            "#\n",
            "---\n",
            "===\n",
            "|",
            "|a",
            "| a |\n",
            "|-|\n",
            "```\n",
            "~~~",
            "    a\n",
            "\ta\n",
            "\n",
            "\r",
            "\r\n",
            " ",
            "a\n\n",
            "가",
            "가 ",
            "가(",
            "가(a) ",
            "가(a",
            "해자(护城河) ",
            "해자(护城河)\n\n",
            "护",
            "护城河",
            "(护城河)",
            "‘",
            "‘가",
            "‘가’(",
            "“”",
            "《",
            "가·나(家·羅), ",
            "가(家), ",
            "(家(家",
            "가(家)(家)",
            "A",
            "AI ",
            "AI(",
            "(Artificial Intelligence) ",
            "인공지능(AI, Artificial Intelligence, 人工知能)",
            "0",
            "1,",
            "가\u0301",
            "a\u0301\u0302",
            "\u1100",
            "\u3131",
            "\uD83D\uDE00",
            "\u200B",
            "\u202E",
            "\u2028",
            "\uFFFC",
            "\uFEFF",
            "http://a.b/(",
            "=SUM(",
            "<!DOCTYPE ");
    int number = 0;
    for (String piece : pieces) {
      for (String extension : List.of("md", "html", "txt")) {
        add(
            "repeated/%03d.%s".formatted(number, extension),
            Outcome.READ_OR_FAILED,
            out -> repeat(out, piece, size));
      }
      number++;
    }
    add("line/long.md", Outcome.FAILED, out -> repeat(out, "가(家) 나(羅) ", 6 * size));
    add("line/long.txt", Outcome.FAILED, out -> repeat(out, "가(家) 나(羅) ", 6 * size));
    add("line/long.html", Outcome.FAILED, out -> repeat(out, "가(家) 나(羅) ", 6 * size));
    add(
        "line/random.md",
        Outcome.READ_OR_FAILED,
        out -> random(out, "()[]<>*_`~|-#>&;!$\\\"' \n\taA가護:.1", size));
    add(
        "line/random.html",
        Outcome.READ_OR_FAILED,
        out -> random(out, "<<<>>//=\"' &;!-bipatdr가護", size));
  }

  private void addNesting() {
    for (String pair : List.of("()", "[]", "（）", "【】")) {
      add(
          "nested/brackets-" + (int) pair.charAt(0) + ".md",
          Outcome.READ_OR_FAILED,
          out -> {
            repeat(out, pair.substring(0, 1), size / 2);
            repeat(out, pair.substring(1), size / 2);
          });
    }
    for (String mark : List.of("> ", ">", "- ", "1. ", "* a\n  ")) {
      add(
          "nested/blank-lines-" + mark.strip().hashCode() + mark.length() + ".md",
          Outcome.READ_OR_FAILED,
          out -> {
            repeat(out, mark, size / 2);
            repeat(out, "\n", size / 2);
          });
    }
    add("nested/list-by-indentation.md", Outcome.FAILED, this::indentedList);
    for (String tag : List.of("div", "b", "table", "ul", "blockquote", "span", "sup", "svg")) {
      add(
          "nested/tags-" + tag + ".html",
          Outcome.READ_OR_FAILED,
          out -> {
            repeat(out, "<" + tag + ">", size / 2);
            repeat(out, "</" + tag + ">", size / 2);
          });
      add(
          "nested/tags-" + tag + ".md",
          Outcome.READ_OR_FAILED,
          out -> {
            repeat(out, "<" + tag + ">\n", size / 2);
            repeat(out, "</" + tag + ">\n\n", size / 2);
          });
    }
    add(
        "nested/formatting.html",
        Outcome.READ_OR_FAILED,
        out -> {
          for (int i = 0; i < 1000; i++) {
            write(out, "<b id=" + i + "><i class=c" + i + ">");
          }
          repeat(out, "<p>가(家)", size);
        });
    add(
        "nested/attributes.html",
        Outcome.READ_OR_FAILED,
        out -> {
          write(out, "<p ");
          for (long i = 0; i < size / 8; i++) {
            write(out, "a" + i + "=1 ");
          }
          write(out, ">가(家)</p>");
        });
  }

  private void indentedList(OutputStream out) throws IOException {
    String blanks = " ".repeat(2000);
    for (int i = 0; i < 1000; i++) {
      write(out, blanks.substring(0, 2 * i) + "- 가\n");
    }
    repeat(out, "\n", size);
  }

  private void addTables() {
    add(
        "table/wide.md",
        Outcome.READ_OR_FAILED,
        out -> {
          repeat(out, "|a", size / 4);
          write(out, "|\n");
          repeat(out, "|-", size / 4);
          write(out, "|\n");
          repeat(out, "|\n", size / 2);
        });
    add(
        "table/long.md",
        Outcome.READ_OR_FAILED,
        out -> {
          write(out, "|a|b|\n|-|-|\n");
          repeat(out, "|가(家)|나(羅)|\n", size);
        });
    add(
        "table/spans.html",
        Outcome.READ_OR_FAILED,
        out -> {
          write(out, "<table>");
          repeat(out, "<tr><td colspan=1000000 rowspan=1000000>가(家)", size);
        });
  }

  private void addNoText() {
    byte[] random = new byte[4096];
    new Random(5).nextBytes(random);
    for (String extension : List.of("md", "txt", "html")) {
      add("binary/empty." + extension, Outcome.SKIPPED, new byte[0]);
      add("binary/random." + extension, Outcome.FAILED, random);
      add("binary/zeros." + extension, Outcome.FAILED, new byte[4096]);
      add(
          "binary/png." + extension,
          Outcome.FAILED,
          join(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13), random));
      add("binary/nul." + extension, Outcome.FAILED, join(ARTICLE, new byte[1], ARTICLE));
      add(
          "binary/surrogates." + extension,
          Outcome.READ_OR_FAILED,
          join(ARTICLE, bytes(0xED, 0xA0, 0x80), ARTICLE));
      add(
          "binary/overlong." + extension,
          Outcome.READ_OR_FAILED,
          join(ARTICLE, bytes(0xC0, 0xAF), ARTICLE));
      add("binary/half." + extension, Outcome.READ_OR_FAILED, Arrays.copyOf(ARTICLE, 8));
      add("binary/bom." + extension, Outcome.READ_OR_FAILED, bytes(0xEF, 0xBB, 0xBF));
      add("binary/odd-utf16." + extension, Outcome.FAILED, bytes(0xFF, 0xFE, 'a', 0, 'b'));
      add(
          "binary/controls." + extension,
          Outcome.READ_OR_FAILED,
          out -> {
            for (int i = 1; i < 32; i++) {
              out.write(i);
            }
            out.write(ARTICLE);
          });
    }
  }

  private void addFrontMatter() {
    add(
        "front/bomb.md",
        Outcome.READ,
        out -> {
          write(out, "---\na: &a [x,x,x,x,x,x,x,x,x]\n");
          for (char c = 'b'; c < 'z'; c++) {
            String before = "*" + (char) (c - 1);
            write(
                out,
                c + ": &" + c + " [" + String.join(",", Collections.nCopies(9, before)) + "]\n");
          }
          write(out, "---\n");
          out.write(ARTICLE);
        });
    add(
        "front/tag.md",
        Outcome.READ,
        join(
            "---\na: !!java.net.URL [\"http://a.invalid/\"]\n---\n"
                .getBytes(StandardCharsets.UTF_8),
            ARTICLE));
    add(
        "front/unclosed.md",
        Outcome.READ_OR_FAILED,
        out -> {
          write(out, "---\n");
          repeat(out, "a: b\n", size);
        });
    add(
        "front/long.md",
        Outcome.READ_OR_FAILED,
        out -> {
          write(out, "---\na: ");
          repeat(out, "{a: [", size);
          write(out, "\n---\n");
          out.write(ARTICLE);
        });
  }

  private void addEntityBombs() {
    StringBuilder lol =
        new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE html [\n<!ENTITY a \"haha\">\n");
    for (char c = 'b'; c <= 'z'; c++) {
      lol.append("<!ENTITY ")
          .append(c)
          .append(" \"")
          .append(("&" + (char) (c - 1) + ";").repeat(10))
          .append("\">\n");
    }
    String bomb = lol + "]>\n<html><body><p>&z; 해자(护城河)</p></body></html>\n";
    String outside =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY % y SYSTEM \"http://a.invalid/\"> %y;]>"
            + "<p>&x; 해자(护城河)</p>";
    for (String extension : List.of("xhtml", "html", "htm", "md", "txt")) {
      add("entities/bomb." + extension, Outcome.READ, bomb.getBytes(StandardCharsets.UTF_8));
      add("entities/outside." + extension, Outcome.READ, outside.getBytes(StandardCharsets.UTF_8));
    }
  }

  // ---- containers

  private void addCompressed() {
    byte[] text = "그는 ‘해자(护城河)’를 팠다. ".repeat(400).getBytes(StandardCharsets.UTF_8);
    for (String format : List.of("gz", "bz2", "xz", "zst")) {
      byte[] whole = compressed(format, text);
      add("compressed/good.md." + format, Outcome.READ, whole);
      for (int part = 1; part < 8; part++) {
        add(
            "compressed/cut-" + part + ".md." + format,
            Outcome.FAILED,
            Arrays.copyOf(whole, whole.length * part / 8));
        byte[] flipped = whole.clone();
        flipped[whole.length * part / 8] ^= 0x55;
        add("compressed/flipped-" + part + ".md." + format, Outcome.READ_OR_FAILED, flipped);
      }
      add("compressed/nothing.md." + format, Outcome.FAILED, new byte[0]);
      add("compressed/text.md." + format, Outcome.FAILED, ARTICLE);
      byte[] deep = whole;
      for (int i = 0; i < 12; i++) {
        deep = compressed(format, deep);
      }
      add("compressed/deep.md." + format, Outcome.FAILED, deep);
      byte[] zeros = compressed(format, new byte[megabytes << 20]);
      byte[] blanks =
          compressed(format, " ".repeat(megabytes << 20).getBytes(StandardCharsets.US_ASCII));
      // Members end to end are one file.
      add("bombs/zeros.md." + format, Outcome.FAILED, out -> repeat(out, zeros, 300));
      add("bombs/blanks.txt." + format, Outcome.FAILED, out -> repeat(out, blanks, 300));
      add("bombs/zeros.tar." + format, Outcome.FAILED, out -> repeat(out, zeros, 300));
      add(
          "bombs/inside.tar." + format,
          Outcome.FAILED,
          compressed(
              format,
              tar(entry("bomb.md." + format, join(zeros, zeros)), entry("good.md", ARTICLE))));
    }
    add("compressed/giant-dictionary.md.xz", Outcome.FAILED, giantDictionary());
  }

  /** An xz whose header asks for a dictionary of 1.5 GiB. */
  private static byte[] giantDictionary() {
    byte[] xz = compressed("xz", ARTICLE);
    // Stream header 12, block header: size, flags, filter id, size of properties, dictionary.
    xz[16] = 37;
    CRC32 checksum = new CRC32();
    int length = (xz[12] + 1) * 4 - 4;
    checksum.update(xz, 12, length);
    for (int i = 0; i < 4; i++) {
      xz[12 + length + i] = (byte) (checksum.getValue() >>> (8 * i));
    }
    return xz;
  }

  private void addZips() {
    byte[] good = zip(entry("a.md", ARTICLE), entry("b.md", ARTICLE), entry("c.md", ARTICLE));
    add("zip/good.zip", Outcome.READ, good);
    for (int part = 1; part < 10; part++) {
      add("zip/cut-" + part + ".zip", Outcome.FAILED, Arrays.copyOf(good, good.length * part / 10));
      byte[] flipped = good.clone();
      flipped[good.length * part / 10] ^= 0x55;
      add("zip/flipped-" + part + ".zip", Outcome.READ_OR_FAILED, flipped);
    }
    byte[] encrypted = good.clone();
    encrypted[6] |= 1;
    add("zip/encrypted.zip", Outcome.FAILED, encrypted);
    byte[] method = good.clone();
    method[8] = 98;
    add("zip/method.zip", Outcome.FAILED, method);
    byte[] stored = storedZip("stored.md", ARTICLE);
    stored[30 + "stored.md".length() + 3] ^= 1;
    add("zip/checksum.zip", Outcome.FAILED, stored);
    add("zip/nothing.zip", Outcome.FAILED, new byte[0]);
    add("zip/text.zip", Outcome.FAILED, ARTICLE);
    add(
        "zip/slip.zip",
        Outcome.READ,
        zip(
            entry("../../../tmp/slip.md", ARTICLE),
            entry("/etc/slip.md", ARTICLE),
            entry("C:\\slip.md", ARTICLE),
            entry("a/../../b.md", ARTICLE)));
    add(
        "zip/twice.zip",
        Outcome.READ,
        zip(entry("a.md", ARTICLE), entry("a.md", ARTICLE), entry("A.md", ARTICLE)));
    add(
        "zip/macos.zip",
        Outcome.SKIPPED,
        zip(entry("__MACOSX/._a.md", bytes(0, 5, 22, 7)), entry("._b.md", bytes(0, 5, 22, 7))));
    byte[] deep = zip(entry("a.md", ARTICLE));
    for (int i = 0; i < 12; i++) {
      deep = zip(entry("deep" + i + ".zip", deep), entry("beside" + i + ".md", ARTICLE));
    }
    add("zip/deep.zip", Outcome.FAILED, deep);
    byte[] blanks = " ".repeat((2 * megabytes) << 20).getBytes(StandardCharsets.US_ASCII);
    byte[] bomb = zip(entry("bomb.md", blanks), entry("after.md", ARTICLE));
    add("bombs/one.zip", Outcome.FAILED, bomb);
    List<Entry> bombs = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      bombs.add(entry("bomb" + i + ".zip", bomb));
    }
    add("bombs/many.zip", Outcome.FAILED, zip(bombs.toArray(Entry[]::new)));
    add("zip/entries.zip", Outcome.READ_OR_FAILED, out -> manyEntries(out, size / 50));
    add(
        "zip/names.zip",
        Outcome.READ,
        zipNamed("가".repeat(10_000) + ".md", StandardCharsets.UTF_8));
    add("zip/cp949.zip", Outcome.READ, zipNamed("뷁/첫째 글.md", Charset.forName("x-windows-949")));
  }

  private void addTars() {
    byte[] good = tar(entry("a.md", ARTICLE), entry("b.md", ARTICLE), entry("c.md", ARTICLE));
    add("tar/good.tar", Outcome.READ, good);
    for (int part = 1; part < 6; part++) {
      add("tar/cut-" + part + ".tar", Outcome.FAILED, Arrays.copyOf(good, 512 * part - 100));
      byte[] flipped = good.clone();
      flipped[512 * part - 400] ^= 0x55;
      add("tar/flipped-" + part + ".tar", Outcome.READ_OR_FAILED, flipped);
    }
    add("tar/nothing.tar", Outcome.FAILED, new byte[0]);
    add("tar/zeros.tar", Outcome.FAILED, new byte[10240]);
    add("tar/links.tar", Outcome.SKIPPED, tarOfLinks());
    add("tar/slip.tar", Outcome.READ, tar(entry("../../a.md", ARTICLE), entry("/b.md", ARTICLE)));
    add("tar/long-header.tar", Outcome.FAILED, out -> longHeader(out, Math.max(size, 2 << 20)));
    add(
        "bombs/long-header.tar.gz",
        Outcome.FAILED,
        out -> {
          GZIPOutputStream gzip = new GZIPOutputStream(out);
          longHeader(gzip, Math.max(size, 2 << 20));
          gzip.finish();
        });
    add("bombs/sparse.tar", Outcome.FAILED, sparse());
    for (String outer : List.of("gz", "bz2", "xz", "zst")) {
      byte[] whole = compressed(outer, good);
      add("tar/good.tar." + outer, Outcome.READ, whole);
      for (int part = 1; part < 5; part++) {
        add(
            "tar/cut-" + part + ".tar." + outer,
            Outcome.FAILED,
            Arrays.copyOf(whole, whole.length * part / 5));
      }
    }
    add(
        "tar/zip.tgz",
        Outcome.READ,
        compressed("gz", tar(entry("a.zip", zip(entry("c.md.xz", compressed("xz", ARTICLE)))))));
  }

  private void addLyingNames() {
    add("lying/zip.md", Outcome.READ, zip(entry("a.md", ARTICLE)));
    add("lying/tar.gz", Outcome.READ, tar(entry("a.md", ARTICLE)));
    add("lying/gz.zip", Outcome.READ, compressed("gz", tar(entry("a.md", ARTICLE))));
    add("lying/zst.xz", Outcome.SKIPPED, compressed("zst", ARTICLE));
    add("lying/word.md", Outcome.SKIPPED, zip(entry("word/document.xml", ARTICLE)));
  }

  // ---- bytes

  /** An entry to be. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Entry(String name, byte[] content) {}

  static Entry entry(String name, byte[] content) {
    return new Entry(name, content);
  }

  static byte[] zip(Entry... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Entry entry : entries) {
        zip.putArchiveEntry(new ZipArchiveEntry(entry.name()));
        zip.write(entry.content());
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  static byte[] storedZip(String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CRC32 checksum = new CRC32();
    checksum.update(content);
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry entry = new ZipArchiveEntry(name);
      entry.setMethod(ZipArchiveEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(checksum.getValue());
      zip.putArchiveEntry(entry);
      zip.write(content);
      zip.closeArchiveEntry();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  static byte[] zipNamed(String name, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setEncoding(charset.name());
      zip.setUseLanguageEncodingFlag(false);
      zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
      zip.putArchiveEntry(new ZipArchiveEntry(name));
      zip.write(ARTICLE);
      zip.closeArchiveEntry();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static void manyEntries(OutputStream out, long count) throws IOException {
    ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    for (long i = 0; i < count; i++) {
      zip.putArchiveEntry(new ZipArchiveEntry(i + ".md"));
      zip.closeArchiveEntry();
    }
    zip.finish();
  }

  static byte[] tar(Entry... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (Entry entry : entries) {
        TarArchiveEntry header = new TarArchiveEntry(entry.name(), true);
        header.setSize(entry.content().length);
        tar.putArchiveEntry(header);
        tar.write(entry.content());
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  static byte[] tarOfLinks() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (byte kind :
          new byte[] {
            TarConstants.LF_SYMLINK,
            TarConstants.LF_LINK,
            TarConstants.LF_FIFO,
            TarConstants.LF_CHR,
            TarConstants.LF_BLK
          }) {
        TarArchiveEntry header = new TarArchiveEntry("a" + (char) kind + ".md", kind);
        header.setLinkName("/etc/passwd");
        tar.putArchiveEntry(header);
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** A name that is said to be as long as the archive. */
  private static void longHeader(OutputStream out, long length) throws IOException {
    byte[] block = new byte[512];
    TarArchiveEntry header = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
    header.setSize(length);
    header.writeEntryHeader(block);
    out.write(block);
    new Random(3)
        .ints(length, 'a', 'z')
        .forEach(
            c -> {
              try {
                out.write(c);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    out.write(new byte[1024]);
  }

  /** A file of 10 GiB without a block, as GNU tar kept it once, and an article behind it. */
  private static byte[] sparse() {
    byte[] block = new byte[512];
    TarArchiveEntry header = new TarArchiveEntry("sparse.md", TarConstants.LF_GNUTYPE_SPARSE);
    header.writeEntryHeader(block);
    byte[] real =
        String.format(Locale.ROOT, "%011o ", 10L << 30).getBytes(StandardCharsets.US_ASCII);
    byte[] magic = "ustar  \0".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(magic, 0, block, 257, magic.length);
    // One structure: at the end, nothing.
    byte[] end =
        String.format(Locale.ROOT, "%011o ", 10L << 30).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(end, 0, block, 386, 12);
    System.arraycopy("00000000000 ".getBytes(StandardCharsets.US_ASCII), 0, block, 398, 12);
    System.arraycopy(real, 0, block, 483, 12);
    Arrays.fill(block, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte b : block) {
      sum += b & 0xFF;
    }
    byte[] checksum =
        String.format(Locale.ROOT, "%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(checksum, 0, block, 148, 8);
    return join(block, tar(entry("after.md", ARTICLE)));
  }

  static byte[] compressed(String format, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        switch (format) {
          case "gz" -> new GZIPOutputStream(bytes);
          case "bz2" -> new BZip2CompressorOutputStream(bytes);
          case "xz" -> new XZOutputStream(bytes, new LZMA2Options(1));
          case "zst" -> new ZstdCompressorOutputStream(bytes);
          default -> throw new IllegalArgumentException(format);
        }) {
      new ByteArrayInputStream(content).transferTo(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void repeat(OutputStream out, String piece, long bytes) throws IOException {
    byte[] once = piece.getBytes(StandardCharsets.UTF_8);
    byte[] many = piece.repeat(Math.max(1, 8192 / once.length)).getBytes(StandardCharsets.UTF_8);
    long left = bytes / once.length * once.length;
    for (; left >= many.length; left -= many.length) {
      out.write(many);
    }
    out.write(many, 0, (int) left);
  }

  private static void repeat(OutputStream out, byte[] piece, int times) throws IOException {
    for (int i = 0; i < times; i++) {
      out.write(piece);
    }
  }

  private static void random(OutputStream out, String signs, long bytes) throws IOException {
    Random random = new Random(7);
    for (long i = 0; i < bytes; i += 2) {
      write(out, String.valueOf(signs.charAt(random.nextInt(signs.length()))));
    }
  }
}
