// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.finding.Finding;
import byeonggi.text.CodePointOrder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A check as JUnit XML, which every continuous integration shows: a suite a document, a test case a
 * finding. One below the severity that makes the check fail is a case that passes and says so in
 * its output; a document without any has one case that passes. Stateless.
 */
public final class JUnitReport {
  /** How such a file begins, without quotation marks. */
  public static final String BEGINNING =
      "<?xml version=1.0 encoding=UTF-8?>\n<testsuites name=byeonggi check";

  private static final Cells CLEAN = new Cells(false);

  private JUnitReport() {}

  /** Writes the report, in UTF-8; the stream stays open. */
  public static void write(OutputStream out, CheckReport report) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      write(xml, report);
      xml.flush();
      xml.close();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
  }

  private static void write(XMLStreamWriter xml, CheckReport report) throws XMLStreamException {
    Map<String, List<Finding>> findings = new TreeMap<>(CodePointOrder.INSTANCE);
    for (Finding finding : report.findings()) {
      findings.computeIfAbsent(finding.document(), d -> new ArrayList<>()).add(finding);
    }
    Map<String, List<Failure>> failures = new TreeMap<>(CodePointOrder.INSTANCE);
    for (Failure failure : report.failures()) {
      failures.computeIfAbsent(failure.document(), d -> new ArrayList<>()).add(failure);
    }
    SortedSet<String> documents = new TreeSet<>(CodePointOrder.INSTANCE);
    documents.addAll(report.documents());
    documents.addAll(findings.keySet());
    documents.addAll(failures.keySet());
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    attribute(xml, "name", "byeonggi check");
    for (String document : documents) {
      writeSuite(
          xml,
          report,
          document,
          findings.getOrDefault(document, List.of()),
          failures.getOrDefault(document, List.of()));
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private static void writeSuite(
      XMLStreamWriter xml,
      CheckReport report,
      String document,
      List<Finding> findings,
      List<Failure> failures)
      throws XMLStreamException {
    int cases = findings.size() + failures.size();
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    attribute(xml, "name", report.path(document));
    attribute(xml, "tests", String.valueOf(Math.max(1, cases)));
    attribute(xml, "failures", String.valueOf(findings.stream().filter(report::isFailure).count()));
    attribute(xml, "errors", String.valueOf(failures.size()));
    for (Failure failure : failures) {
      start(xml, report.path(document), "read");
      xml.writeCharacters("\n      ");
      xml.writeStartElement("error");
      attribute(xml, "type", failure.stage());
      attribute(xml, "message", (failure.error() + " " + failure.detail()).strip());
      xml.writeEndElement();
      end(xml);
    }
    for (Finding finding : findings) {
      writeCase(xml, report, finding);
    }
    if (cases == 0) {
      start(xml, report.path(document), "nothing found");
      end(xml);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static void writeCase(XMLStreamWriter xml, CheckReport report, Finding finding)
      throws XMLStreamException {
    String path = report.path(finding.document());
    String place = finding.line() + ":" + finding.column();
    start(xml, path, finding.rule().id() + " " + place);
    xml.writeCharacters("\n      ");
    boolean failure = report.isFailure(finding);
    xml.writeStartElement(failure ? "failure" : "system-out");
    if (failure) {
      attribute(xml, "type", finding.rule().id());
      attribute(xml, "message", finding.detail());
    }
    String suggested = finding.suggestion().isEmpty() ? "" : "; suggested: " + finding.suggestion();
    xml.writeCharacters(
        clean(
            "%s:%s: %s: %s%s"
                .formatted(path, place, finding.severity().word(), finding.detail(), suggested)));
    xml.writeEndElement();
    end(xml);
  }

  private static void start(XMLStreamWriter xml, String path, String name)
      throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    attribute(xml, "classname", path);
    attribute(xml, "name", name);
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeEndElement();
  }

  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, clean(value));
  }

  /** XML has no way to write controls, halves of characters, U+FFFE and U+FFFF. */
  private static String clean(String text) {
    return CLEAN.write(text).replaceAll("[\\x{FFFE}\\x{FFFF}]", "\uFFFD");
  }
}
