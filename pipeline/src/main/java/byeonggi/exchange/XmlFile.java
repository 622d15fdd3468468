// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document in UTF-8, written as it comes, an element a line. Whatever the texts are, it is
 * well-formed: U+FFFD stands for what XML can't hold. Elements hold either elements or text.
 *
 * <p>Attributes are given as names and values in turn. Not safe for use by several threads.
 */
final class XmlFile implements Closeable {
  private final BufferedWriter out;
  private final XMLStreamWriter xml;
  private int depth;

  XmlFile(Path file) throws IOException {
    this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    try {
      // The JDK's writer can't do so on a writer that has no encoding.
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      out.close();
      throw asIoException(e);
    }
  }

  @FunctionalInterface
  private interface Writing {
    void write() throws XMLStreamException;
  }

  /** Begins an element. */
  void start(String name, String... attributes) throws IOException {
    onNewLine(
        () -> {
          xml.writeStartElement(name);
          writeAttributes(attributes);
        });
    depth++;
  }

  /** Ends the element that was begun last. */
  void end() throws IOException {
    depth--;
    onNewLine(xml::writeEndElement);
  }

  /** Writes an element with a text. */
  void leaf(String name, String text, String... attributes) throws IOException {
    onNewLine(
        () -> {
          xml.writeStartElement(name);
          writeAttributes(attributes);
          xml.writeCharacters(XmlText.of(text));
          xml.writeEndElement();
        });
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) throws IOException {
    onNewLine(
        () -> {
          xml.writeEmptyElement(name);
          writeAttributes(attributes);
        });
  }

  /** Ends the elements that are open, and the document. */
  @Override
  public void close() throws IOException {
    try (out) {
      while (depth > 0) {
        end();
      }
      xml.writeCharacters("\n");
      xml.close();
    } catch (XMLStreamException e) {
      throw asIoException(e);
    }
  }

  private void onNewLine(Writing writing) throws IOException {
    try {
      xml.writeCharacters("\n" + "  ".repeat(depth));
      writing.write();
    } catch (XMLStreamException e) {
      throw asIoException(e);
    }
  }

  /** The trouble of the file itself, if it is that. */
  private static IOException asIoException(XMLStreamException e) {
    return e.getCause() instanceof IOException trouble ? trouble : new IOException(e);
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], XmlText.of(attributes[i + 1]));
    }
  }
}
