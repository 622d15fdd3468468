// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.dictionary.MalformedTableException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An XML document of a stranger, read as it comes. Nothing but the file is ever opened: a document
 * type that is kept elsewhere is passed over. What entities come to is bounded by the JDK. Not safe
 * for use by several threads.
 *
 * <p>By events that are pushed: the JDK's reader that is pulled talks on the error stream.
 */
final class XmlInput {
  /** Far more than any format has. */
  private static final int MOST_OPEN_ELEMENTS = 256;

  private final Path file;
  private int depth;
  private Locator locator;

  XmlInput(Path file) {
    this.file = file;
  }

  /** What takes the content of a document. Names are without prefixes. */
  interface Content {
    void begin(String name, Attributes attributes) throws MalformedTableException;

    /** Takes a piece of a text. */
    void text(String piece) throws MalformedTableException;

    void end(String name) throws MalformedTableException;
  }

  /**
   * Reads the document.
   *
   * @throws MalformedTableException if it is not well-formed; the message names line and column
   * @throws IOException if the file can't be read
   */
  void read(Content content) throws IOException, MalformedTableException {
    try (InputStream in = Files.newInputStream(file)) {
      parser().parse(in, new Handler(content));
    } catch (SAXParseException e) {
      throw malformed(e.getLineNumber(), e.getColumnNumber(), e.getMessage());
    } catch (CharConversionException | UnsupportedEncodingException e) {
      throw malformed(e.getMessage());
    } catch (SAXException e) {
      if (e.getException() instanceof MalformedTableException complaint) {
        throw complaint;
      }
      throw new IOException(e);
    }
  }

  /** How many elements are open: the one at hand included when it begins, not when it ends. */
  int depth() {
    return depth;
  }

  /** A complaint about this place. */
  MalformedTableException malformed(String what) {
    return locator == null
        ? malformed(-1, -1, what)
        : malformed(locator.getLineNumber(), locator.getColumnNumber(), what);
  }

  private MalformedTableException malformed(int line, int column, String what) {
    return new MalformedTableException(
        line < 1
            ? "%s: %s".formatted(file, what)
            : "%s, line %d, column %d: %s".formatted(file, line, column, what));
  }

  private static SAXParser parser() throws SAXException {
    try {
      // Not the one that a library on the class path may bring: its limits are others.
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      return factory.newSAXParser();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's parser has these features", e);
    }
  }

  private final class Handler extends DefaultHandler {
    private final Content content;

    private Handler(Content content) {
      this.content = content;
    }

    @FunctionalInterface
    private interface Taking {
      void take() throws MalformedTableException;
    }

    private void give(Taking taking) throws SAXException {
      try {
        taking.take();
      } catch (MalformedTableException e) {
        throw new SAXException(e);
      }
    }

    @Override
    public void setDocumentLocator(Locator ofParser) {
      locator = ofParser;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws SAXException {
      if (++depth > MOST_OPEN_ELEMENTS) {
        throw new SAXException(
            malformed("more than " + MOST_OPEN_ELEMENTS + " elements within each other"));
      }
      give(() -> content.begin(name, attributes));
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
      depth--;
      give(() -> content.end(name));
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
      give(() -> content.text(new String(characters, start, length)));
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
      throw new SAXException(malformed("the entity &" + name + "; is not known; write the text"));
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
      return new InputSource(new StringReader(""));
    }
  }
}
