// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A file of TBX-Basic, written as it comes. Within a concept come its descriptions, then its
 * languages; within a language its terms; within a term first its term notes, then the rest. Empty
 * texts are not written. Not safe for use by several threads.
 */
final class TbxFile implements Closeable {
  private static final String KOREAN = "ko";
  private static final Pattern ENTRY_ID = Pattern.compile("[0-9a-f]{16}");

  private final TbxVersion version;
  private final XmlFile xml;
  private final Set<String> ids = new HashSet<>();

  TbxFile(Path file, TbxVersion version) throws IOException {
    this.version = version;
    this.xml = new XmlFile(file);
    if (version == TbxVersion.V2) {
      xml.start(version.root, "type", "TBX-Basic", "xml:lang", KOREAN);
    } else {
      xml.start(
          version.root,
          "style",
          "dca",
          "type",
          "TBX-Basic",
          "xml:lang",
          KOREAN,
          "xmlns",
          "urn:iso:std:iso:30042:ed-2");
    }
    writeHeader();
    xml.start("text");
    xml.start("body");
  }

  private void writeHeader() throws IOException {
    xml.start(version.header);
    xml.start("fileDesc");
    xml.start("sourceDesc");
    xml.leaf("p", "Byeonggi");
    xml.end();
    xml.end();
    xml.start("encodingDesc");
    if (version == TbxVersion.V2) {
      xml.leaf("p", "TBXBasicXCSV02.xcs", "type", "XCSURI");
    } else {
      xml.leaf("p", "TBX-Basic 1.2.1");
    }
    xml.end();
    xml.end();
  }

  /** Begins a concept; {@code id} is one of an entry or of a {@link Concept}. */
  void concept(String id) throws IOException {
    xml.start(version.concept, withId("c", id));
  }

  void language(String tag) throws IOException {
    xml.start(version.language, "xml:lang", tag);
  }

  /** Begins a term without an id. */
  void term(String text) throws IOException {
    xml.start(version.term);
    xml.leaf("term", text);
  }

  /** Begins a term; {@code id} is that of an entry. */
  void term(String text, String id) throws IOException {
    xml.start(version.term, withId("t", id));
    xml.leaf("term", text);
  }

  void termNote(String type, String text) throws IOException {
    if (!text.isEmpty()) {
      xml.leaf("termNote", text, "type", type);
    }
  }

  /** Writes what the term at hand is as a word of TBX-Basic, if it has one. */
  void partOfSpeech(String universalTags) throws IOException {
    termNote("partOfSpeech", version.partOfSpeech(universalTags));
  }

  /** Writes a definition in Korean. */
  void definition(String text) throws IOException {
    if (!text.isEmpty()) {
      xml.leaf("descrip", text, "type", "definition", "xml:lang", KOREAN);
    }
  }

  /** Writes a sentence in Korean that holds the term, and where it is from. */
  void context(String sentence, String document) throws IOException {
    if (sentence.isEmpty()) {
      return;
    }
    xml.start("descripGrp");
    xml.leaf("descrip", sentence, "type", "context", "xml:lang", KOREAN);
    if (!document.isEmpty()) {
      xml.leaf("admin", document, "type", "source");
    }
    xml.end();
  }

  void note(String text) throws IOException {
    if (!text.isEmpty()) {
      xml.leaf("note", text);
    }
  }

  /** Ends what was begun last. */
  void end() throws IOException {
    xml.end();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }

  /** A person may have put anything into the column of ids, or the same id into many rows. */
  private String[] withId(String prefix, String id) {
    return ENTRY_ID.matcher(id).matches() && ids.add(prefix + id)
        ? new String[] {"id", prefix + id}
        : new String[0];
  }
}
