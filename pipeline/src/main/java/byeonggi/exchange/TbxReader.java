// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;

/**
 * Reads term bases in TBX, of version 2 and 3, as a dictionary: a row a source term and translation
 * of a concept. The Korean terms are the translations; in a concept without any the English ones
 * are. A concept with neither is passed over, as are terms without text. Of elements and attributes
 * only the names count that are in both styles of all dialects.
 *
 * <p>The file is read as it comes; only the rows are kept. Not safe for use by several threads.
 */
final class TbxReader implements XmlInput.Content {
  private static final Set<String> ROOTS = Set.of("martif", "tbx");
  private static final int LONGEST_TEXT = 100_000;

  private final XmlInput xml;
  private final List<String[]> records = new ArrayList<>();

  private final List<TbxTerm> terms = new ArrayList<>();
  private final List<String> definitions = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private String language = "";
  private final StringBuilder term = new StringBuilder();
  private final StringBuilder status = new StringBuilder();
  private final List<String> termNotes = new ArrayList<>();
  private boolean inTerm;

  /** What the text at hand is wanted for: the depth of its element, 0 for none. */
  private int textDepth;

  private String textRole = "";
  private final StringBuilder text = new StringBuilder();

  private TbxReader(XmlInput xml) {
    this.xml = xml;
    records.add(TbxConcept.COLUMNS.toArray(String[]::new));
  }

  /**
   * Reads a file.
   *
   * @return a table with the columns of a dictionary
   * @throws MalformedTableException if it is no TBX; the message names file, line and column
   * @throws IOException if the file can't be read
   */
  static Table read(Path file) throws IOException, MalformedTableException {
    XmlInput xml = new XmlInput(file);
    TbxReader reader = new TbxReader(xml);
    xml.read(reader);
    return Table.of(file, reader.records);
  }

  @Override
  public void begin(String name, Attributes attributes) throws MalformedTableException {
    if (xml.depth() == 1 && !ROOTS.contains(name)) {
      throw xml.malformed(
          "this is no TBX: its outermost element is <%s>, not <martif> or <tbx>".formatted(name));
    }
    switch (name) {
      case "termEntry", "conceptEntry" -> clearConcept();
      case "langSet", "langSec" -> language = language(name, attribute("lang", attributes));
      case "tig", "ntig", "termSec" -> {
        clearTerm();
        inTerm = true;
      }
      default -> beginText(name, attributes);
    }
  }

  /** In the style DCT the type is the element's name. */
  private void beginText(String name, Attributes attributes) {
    if (textDepth > 0) {
      return;
    }
    String role =
        switch (name) {
          case "termNote", "descrip" -> attribute("type", attributes);
          default -> name;
        };
    switch (role) {
      case "term", "administrativeStatus", "normativeAuthorization", "definition", "note" -> {
        textDepth = xml.depth();
        textRole = role;
        text.setLength(0);
      }
      default -> {}
    }
  }

  @Override
  public void text(String piece) throws MalformedTableException {
    if (textDepth > 0) {
      text.append(piece);
      if (text.length() > LONGEST_TEXT) {
        throw xml.malformed("a text is longer than %,d characters".formatted(LONGEST_TEXT));
      }
    }
  }

  @Override
  public void end(String name) throws MalformedTableException {
    if (textDepth == xml.depth() + 1) {
      textDepth = 0;
      endText(text.toString().strip().replaceAll("\\s+", " "));
      return;
    }
    switch (name) {
      case "tig", "ntig", "termSec" -> endTerm();
      case "termEntry", "conceptEntry" -> endConcept();
      default -> {}
    }
  }

  private void endText(String value) {
    if (value.isEmpty()) {
      return;
    }
    switch (textRole) {
      case "term" -> {
        if (term.isEmpty()) {
          term.append(value);
        }
      }
      case "administrativeStatus", "normativeAuthorization" -> {
        if (status.isEmpty()) {
          status.append(value);
        }
      }
      case "definition" -> definitions.add(value);
      default -> (inTerm ? termNotes : notes).add(value);
    }
  }

  private void endTerm() {
    if (!term.isEmpty()) {
      terms.add(new TbxTerm(language, term.toString(), status.toString(), termNotes));
    }
    clearTerm();
  }

  private void endConcept() throws MalformedTableException {
    TbxConcept concept = new TbxConcept(terms, definitions, notes);
    if (concept.isTooLarge()) {
      throw xml.malformed("a concept with %,d terms".formatted(terms.size()));
    }
    records.addAll(concept.rows());
    clearConcept();
  }

  private void clearTerm() {
    inTerm = false;
    term.setLength(0);
    status.setLength(0);
    termNotes.clear();
  }

  private void clearConcept() {
    clearTerm();
    terms.clear();
    definitions.clear();
    notes.clear();
  }

  private String language(String element, String tag) throws MalformedTableException {
    return TbxLanguage.of(tag)
        .filter(known -> !tag.isBlank())
        .orElseThrow(
            () ->
                xml.malformed(
                    tag.isBlank()
                        ? "<%s> has no xml:lang".formatted(element)
                        : "xml:lang=\"%s\" is not a BCP 47 tag like zh, ja or ko-Hani"
                            .formatted(tag.length() > 40 ? tag.substring(0, 40) + "…" : tag)));
  }

  private static String attribute(String name, Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(name)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }
}
