// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Hears what an input holds, a line each, and checks that what was found is what was told. */
class HeardEntries implements EntryHandler {

  private final List<String> told = new ArrayList<>();
  private int found;
  private int opened;

  /** Reads an input, and forgets the one before. */
  final List<String> read(ContainerReader reader, String name, byte[] bytes) throws IOException {
    told.clear();
    found = 0;
    opened = 0;
    reader.read(name, new ByteArrayInputStream(bytes), this);
    assertEquals(
        1 + found - opened, told.size(), "documents given are read, failed or skipped: " + told);
    return told;
  }

  @Override
  public final void found() {
    found++;
  }

  @Override
  public final void opened() {
    opened++;
  }

  @Override
  public void document(RawDocument document) {
    String text = new String(document.bytes(), StandardCharsets.UTF_8);
    told.add(
        document.name()
            + "="
            + (text.length() > 20 ? text.length() : text)
            + document.cut().map(cut -> " " + cut.detail()).orElse(""));
  }

  @Override
  public final void failed(String name, Flaw why) {
    told.add(name + ": " + why.error() + (why.detail().isEmpty() ? "" : ": " + why.detail()));
  }

  @Override
  public final void skipped(String reason) {
    told.add("skipped: " + reason);
  }
}
