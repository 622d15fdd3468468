// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import byeonggi.export.Cells;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * One value of JSON that may stand in a page: {@code <} is escaped, so that nothing in it ends the
 * script element around it, and texts hold what a cell of a table may hold.
 */
final class JsonRow {

  /** Writes the value. */
  @FunctionalInterface
  interface Content {
    void write(JsonRow row) throws IOException;
  }

  private static final class NoTags extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private final int[] escapes = standardAsciiEscapesForJSON();

    NoTags() {
      escapes['<'] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return escapes.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return null; // As the interface has it: none of ours.
    }
  }

  private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new NoTags());
  private static final Cells CLEAN = new Cells(false);

  private final JsonGenerator json;

  private JsonRow(JsonGenerator json) {
    this.json = json;
  }

  /** The value in UTF-8. */
  static byte[] bytes(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      content.write(new JsonRow(json));
    }
    return bytes.toByteArray();
  }

  JsonRow text(String text) throws IOException {
    json.writeString(CLEAN.write(text));
    return this;
  }

  JsonRow number(long number) throws IOException {
    json.writeNumber(number);
    return this;
  }

  JsonRow flag(boolean flag) throws IOException {
    json.writeNumber(flag ? 1 : 0);
    return this;
  }

  JsonRow truth(boolean truth) throws IOException {
    json.writeBoolean(truth);
    return this;
  }

  JsonRow none() throws IOException {
    json.writeNull();
    return this;
  }

  JsonRow array(Content items) throws IOException {
    json.writeStartArray();
    items.write(this);
    json.writeEndArray();
    return this;
  }

  JsonRow texts(Iterable<String> texts) throws IOException {
    return array(
        row -> {
          for (String text : texts) {
            row.text(text);
          }
        });
  }

  JsonRow object(Content fields) throws IOException {
    json.writeStartObject();
    fields.write(this);
    json.writeEndObject();
    return this;
  }

  JsonRow field(String name) throws IOException {
    json.writeFieldName(CLEAN.write(name));
    return this;
  }
}
