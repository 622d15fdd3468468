// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitReportTest {
  private static Document report() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JUnitReport.write(out, CheckReports.report());
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(out.toByteArray()));
  }

  private static Element suite(Document report, String name) {
    NodeList suites = report.getElementsByTagName("testsuite");
    for (int i = 0; i < suites.getLength(); i++) {
      Element suite = (Element) suites.item(i);
      if (suite.getAttribute("name").equals(name)) {
        return suite;
      }
    }
    throw new AssertionError("no suite " + name);
  }

  @Test
  void whatFailsTheCheckIsAFailureAndTheRestIsSaid() throws Exception {
    Element suite = suite(report(), "articles/가 나/100%.md");
    assertEquals("2", suite.getAttribute("tests"));
    assertEquals("1", suite.getAttribute("failures"));
    assertEquals("0", suite.getAttribute("errors"));
    Element failure = (Element) suite.getElementsByTagName("failure").item(0);
    assertEquals("untranslated", failure.getAttribute("type"));
    assertTrue(
        failure.getAttribute("message").startsWith("a\"<&>'"), failure.getAttribute("message"));
    assertTrue(failure.getTextContent().endsWith("]]>𠀀; suggested: 정위"));
    assertEquals(1, suite.getElementsByTagName("system-out").getLength());
  }

  @Test
  void articleWithoutFindingsPasses() throws Exception {
    Element suite = suite(report(), "b:c.md");
    assertEquals("1", suite.getAttribute("tests"));
    assertEquals("0", suite.getAttribute("failures"));
  }

  @Test
  void articleThatCannotBeReadIsAnError() throws Exception {
    Element suite = suite(report(), "/abs/셋.md");
    assertEquals("1", suite.getAttribute("errors"));
    Element error = (Element) suite.getElementsByTagName("error").item(0);
    assertEquals("NUL at byte 2", error.getAttribute("message"));
  }
}
