// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import static byeonggi.document.Containers.compressed;
import static byeonggi.document.Containers.streamedZip;
import static byeonggi.document.Containers.tar;
import static byeonggi.document.Containers.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Some decompressors hold memory that the garbage collector does not see. */
class ContainerClosingTest {

  private static final Limits LIMITS =
      new Limits(16 << 10, 1000, 100, 100, 10, 1000, 100, 3, 2, 1 << 20, 100);

  private int opened;

  /** Each once; a library may close a stream twice. */
  private final Set<InputStream> closed = Collections.newSetFromMap(new IdentityHashMap<>());

  private boolean inputClosed;

  /** Counts what is opened and closed. */
  private final Decompressors counting =
      new Decompressors() {
        @Override
        InputStream open(ContainerFormat format, InputStream in, boolean withinXz)
            throws IOException {
          InputStream stream = super.open(format, in, withinXz);
          opened++;
          return new FilterInputStream(stream) {
            @Override
            public void close() throws IOException {
              closed.add(this);
              super.close();
            }
          };
        }

        @Override
        ZipStream zip(InputStream in) {
          opened++;
          return new ZipStream(in) {
            @Override
            public void close() throws IOException {
              closed.add(this);
              super.close();
            }
          };
        }
      };

  private void read(byte[] bytes, EntryHandler handler) throws IOException {
    InputStream in =
        new ByteArrayInputStream(bytes) {
          @Override
          public void close() {
            inputClosed = true;
          }
        };
    new ContainerReader(file -> file.endsWith(".md"), LIMITS, counting).read("a.zip", in, handler);
  }

  private DynamicTest closes(String name, int streams, byte[] bytes) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          opened = 0;
          closed.clear();
          read(bytes, new HeardEntries());
          assertEquals(streams, opened, "opened");
          assertEquals(streams, closed.size(), "closed");
          assertFalse(inputClosed, "the input is its owner's");
        });
  }

  @TestFactory
  Stream<DynamicTest> whatIsOpenedIsClosedAndTheInputIsNot() {
    byte[] zip = zip("a.md", "하나", "b.md", "둘");
    byte[] gz = compressed("gz", tar("a.md", "하나", "b.md", "둘"));
    byte[] broken = zip.clone();
    broken[zip.length / 2] ^= 0x55;
    byte[] encrypted = streamedZip("a.md", "하나", "b.md", "둘");
    encrypted[6] |= 1;
    return Stream.of(
        closes("zip", 1, zip),
        closes("zip of streamed entries", 1, streamedZip("a.md", "하나", "b.md", "둘")),
        closes("zip of an encrypted entry", 2, encrypted),
        closes("zip that ends in one", 1, Arrays.copyOf(encrypted, 60)),
        closes("compressed article", 1, compressed("zst", new byte[100])),
        closes("compressed archive", 1, gz),
        closes("layers", 3, compressed("xz", compressed("zst", zip))),
        closes("containers in a zip", 3, zip("a.tgz", gz, "b.zip", zip("c.md.bz2", "no"), "d", "")),
        closes("cut zip", 1, Arrays.copyOf(zip, 60)),
        closes("broken zip", 1, broken),
        closes("cut archive", 1, Arrays.copyOf(gz, gz.length - 20)),
        closes("too many entries", 1, zip("a", "", "b", "", "c", "")),
        closes("too many bytes", 1, compressed("zst", tar("a.md", new byte[2 << 20]))));
  }

  @Test
  void handlerThatGivesUpLeavesNothingOpen() {
    EntryHandler giving =
        new HeardEntries() {
          @Override
          public void document(RawDocument document) {
            throw new IllegalStateException("enough");
          }
        };
    byte[] bytes = compressed("gz", tar("b.zip", zip("a.md", "하나")));
    assertThrows(IllegalStateException.class, () -> read(bytes, giving));
    assertEquals(2, opened);
    assertEquals(2, closed.size());
    assertFalse(inputClosed);
  }
}
