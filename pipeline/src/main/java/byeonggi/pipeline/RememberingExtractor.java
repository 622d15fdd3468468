// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.DocumentException;
import byeonggi.document.FileExtension;
import byeonggi.document.RawDocument;
import byeonggi.state.ContentHash;
import byeonggi.state.StateFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Takes what an earlier run extracted from the same bytes, extracts the rest, and keeps both for
 * the next run. Documents that can't be read, or not to their end, are tried again by each run. Not
 * safe for use by several threads.
 */
final class RememberingExtractor implements Extractor {

  private static final ExtractionCoder CODER = new ExtractionCoder();

  private final Extractor fresh;
  private final StateFile state;
  private final Spill.Writer<StateRecord> kept;
  private long reused;
  private long damaged;

  /**
   * Makes one.
   *
   * @param fresh extracts what is not known yet, rejections among it
   * @param state what earlier runs left
   * @param folder where the records of this run are spilled
   */
  RememberingExtractor(Extractor fresh, StateFile state, String folder) throws IOException {
    this.fresh = fresh;
    this.state = state;
    this.kept = new Spill<>(new StateRecordCoder()).create(folder, "extracted");
  }

  @Override
  public Extraction extract(RawDocument document) throws DocumentException, IOException {
    if (document.cut().isPresent()) {
      return fresh.extract(document);
    }
    ContentHash key =
        new ContentHash.Builder()
            .add(FileExtension.of(document.name()))
            .add(document.bytes())
            .hash();
    StateFile.Answer answer = state.find(key);
    damaged += answer.damaged() ? 1 : 0;
    Optional<byte[]> known = answer.value();
    if (known.isPresent()) {
      reused++;
      kept.write(new StateRecord(key, known.get()));
      return decoded(known.get()).in(document.name());
    }
    Extraction extraction = fresh.extract(document);
    if (extraction.isWhole()) {
      kept.write(new StateRecord(key, encoded(extraction)));
    }
    return extraction;
  }

  @Override
  public Manifest manifest() {
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put(Manifest.REUSED, reused);
    counts.put(Manifest.DAMAGED, damaged);
    return Manifest.of(List.of(new KeptFile(KeptFile.Kind.STATES, kept.name())), counts);
  }

  @Override
  public void close() throws IOException {
    kept.close();
  }

  /** Contexts repeat the same sentences: deflated, a record takes a third. */
  private static byte[] encoded(Extraction extraction) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      CODER.encode(extraction, out);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static Extraction decoded(byte[] value) throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(value))) {
      return CODER.decode(in);
    }
  }
}
