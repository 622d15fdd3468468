// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads inputs that may be containers: zip, tar, and files compressed by gzip, bzip2, xz or
 * Zstandard, within each other. Nothing is unpacked to disk, and of one input one document at a
 * time is held in memory.
 *
 * <p>The first bytes tell what is a container, whatever the name, but only where the name is that
 * of an article or container. The documents of {@code a.zip} are called {@code a.zip!/entry}; a
 * compressed archive is one container, and {@code a.md.gz} holds {@code a.md.gz!/a.md}. Safe for
 * use by several threads.
 */
public final class ContainerReader {

  private final Predicate<String> articles;
  private final Limits limits;
  private final Decompressors decompressors;

  /**
   * Makes a reader.
   *
   * @param articles tells by its name whether a file is an article
   */
  public ContainerReader(Predicate<String> articles, Limits limits) {
    this(articles, limits, new Decompressors());
  }

  ContainerReader(Predicate<String> articles, Limits limits, Decompressors decompressors) {
    this.articles = articles;
    this.limits = limits;
    this.decompressors = decompressors;
  }

  /** The extensions of containers, in lower case, without a dot, sorted. */
  public static List<String> extensions() {
    return ContainerFormat.allExtensions();
  }

  /** Whether a file of this name is a container by its extension. */
  public static boolean isContainer(String fileName) {
    return ContainerFormat.isNamed(fileName);
  }

  /**
   * Reads an input to its end, or as far as it can be read. It stays open.
   *
   * @param name its name, as in {@code occurrences.csv}
   * @throws IOException if an input that is no container can't be read
   */
  public void read(String name, InputStream in, EntryHandler handler) throws IOException {
    new Input(handler).read(name, in);
  }

  /**
   * A container, or a layer of it.
   *
   * @param name the container's name in the tables
   * @param file the name that the stream at hand would have as a file
   * @param depth how many layers there are with this one
   * @param withinXz whether a layer around it is xz
   */
  private record Layer(String name, String file, int depth, boolean withinXz) {}

  /** One input. */
  private final class Input {
    private final EntryHandler handler;
    private final Expansion expansion = new Expansion(limits);

    Input(EntryHandler handler) {
      this.handler = handler;
    }

    void read(String name, InputStream in) throws IOException {
      BufferedInputStream counted = new BufferedInputStream(expansion.input(in));
      byte[] head = head(counted);
      Optional<ContainerFormat> format = ContainerFormat.of(head, name);
      if (format.isPresent()) {
        if (container(new Layer(name, fileName(name), 1, false), format.get(), counted)) {
          handler.opened();
        }
      } else if (isContainer(name)) {
        handler.failed(name, Damage.noContainer(head.length == 0));
      } else {
        handler.document(document(name, counted));
      }
    }

    /** Reads a container; whether to its end. If not, that is told. */
    private boolean container(Layer layer, ContainerFormat format, InputStream in) {
      try {
        open(layer, format, in);
        return true;
      } catch (DocumentException e) {
        handler.failed(layer.name, e.flaw());
        return false;
      }
    }

    private void open(Layer layer, ContainerFormat format, InputStream in)
        throws DocumentException {
      if (layer.depth > limits.containerDepth()) {
        throw new DocumentException(Limit.CONTAINER_DEPTH.exceeded(limits.containerDepth()));
      }
      if (format.isCompressed()) {
        decompress(layer, format, in);
      } else if (format == ContainerFormat.ZIP) {
        new ZipReader(limits, expansion, decompressors, new Entries(layer)).read(in);
      } else {
        new TarReader(limits, expansion, new Entries(layer)).read(in);
      }
    }

    private void decompress(Layer layer, ContainerFormat format, InputStream in)
        throws DocumentException {
      InputStream decompressor;
      try {
        decompressor = decompressors.open(format, new KeptOpen(in), layer.withinXz);
      } catch (IOException | RuntimeException e) {
        throw new DocumentException(Damage.of(e, expansion));
      }
      try (decompressor) {
        decompressed(layer, format, new BufferedInputStream(expansion.output(decompressor)));
      } catch (IOException e) {
        throw new DocumentException(Damage.of(e, expansion));
      }
    }

    private void decompressed(Layer layer, ContainerFormat format, BufferedInputStream out)
        throws DocumentException, IOException {
      String file = ContainerFormat.nameInside(layer.file);
      Optional<ContainerFormat> inside = ContainerFormat.of(head(out), file);
      if (inside.isEmpty()) {
        alone(layer, file, out);
        return;
      }
      boolean xz = layer.withinXz || format == ContainerFormat.XZ;
      open(new Layer(layer.name, file, layer.depth + 1, xz), inside.get(), out);
      out.transferTo(OutputStream.nullOutputStream()); // The checksum is at the end.
    }

    /** Reads what is no archive, but compressed. */
    private void alone(Layer layer, String file, InputStream in) {
      Entries entries = new Entries(layer);
      entries.found();
      try {
        entries.read(file, in).ifPresent(EntrySink.Pending::accept);
      } catch (DocumentException e) {
        entries.failed(file, e.flaw());
      }
    }

    private RawDocument document(String name, InputStream in) throws IOException {
      byte[] bytes = new byte[8192];
      int length = 0;
      try {
        int read = 0;
        while (read >= 0 && length <= limits.documentBytes()) {
          if (length == bytes.length) {
            long room = Math.min(2L * bytes.length, limits.documentBytes() + 1L);
            bytes = Arrays.copyOf(bytes, (int) Math.min(room, Integer.MAX_VALUE - 8));
          }
          read = in.read(bytes, length, bytes.length - length);
          length += Math.max(0, read);
        }
      } catch (IOException e) {
        if (expansion.exceeded().isEmpty()) {
          throw e;
        }
        return new RawDocument(name, Arrays.copyOf(bytes, length), expansion.exceeded());
      }
      boolean cut = length > limits.documentBytes();
      return new RawDocument(
          name,
          Arrays.copyOf(bytes, Math.min(length, limits.documentBytes())),
          cut
              ? Optional.of(Limit.DOCUMENT_BYTES.exceeded(limits.documentBytes()))
              : Optional.empty());
    }

    /** The entries of one container. */
    private final class Entries implements EntrySink {
      private final Layer layer;

      Entries(Layer layer) {
        this.layer = layer;
      }

      @Override
      public void found() {
        handler.found();
      }

      @Override
      public Optional<Pending> read(String entry, InputStream data) throws DocumentException {
        String name = nameOf(entry);
        String file = fileName(entry);
        if (isOfMacOs(entry)) {
          skipped("file of macOS");
          return Optional.empty();
        }
        if (!articles.test(file) && !isContainer(file)) {
          skipped("not an article");
          return Optional.empty();
        }
        BufferedInputStream in = new BufferedInputStream(data);
        byte[] head;
        try {
          head = head(in);
        } catch (IOException | RuntimeException e) {
          throw new DocumentException(Damage.of(e, expansion));
        }
        Optional<ContainerFormat> format = ContainerFormat.of(head, file);
        if (format.isPresent()) {
          Layer inner = new Layer(name, file, layer.depth + 1, layer.withinXz);
          return container(inner, format.get(), in)
              ? Optional.of(pending(entry, true, handler::opened))
              : Optional.empty();
        }
        if (isContainer(file)) {
          failed(entry, Damage.noContainer(head.length == 0));
          return Optional.empty();
        }
        try {
          RawDocument document = Input.this.document(name, in);
          boolean whole = document.cut().isEmpty();
          return Optional.of(pending(entry, whole, () -> handler.document(document)));
        } catch (IOException | RuntimeException e) {
          throw new DocumentException(Damage.of(e, expansion));
        }
      }

      private Pending pending(String entry, boolean whole, Runnable acceptance) {
        return new Pending() {
          @Override
          public boolean isWhole() {
            return whole;
          }

          @Override
          public void accept() {
            acceptance.run();
          }

          @Override
          public void fail(Flaw why) {
            failed(entry, why);
          }
        };
      }

      @Override
      public void failed(String entry, Flaw why) {
        handler.failed(nameOf(entry), why);
      }

      @Override
      public void skipped(String reason) {
        handler.skipped(reason);
      }

      private String nameOf(String entry) {
        return layer.name + "!/" + entry;
      }
    }
  }

  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(ContainerFormat.HEAD);
    byte[] head = in.readNBytes(ContainerFormat.HEAD);
    in.reset();
    return head;
  }

  private static String fileName(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** What macOS keeps beside each file. */
  private static boolean isOfMacOs(String entry) {
    return entry.startsWith("__MACOSX/") || fileName(entry).startsWith("._");
  }
}
