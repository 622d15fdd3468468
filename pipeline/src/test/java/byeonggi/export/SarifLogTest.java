// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.finding.Rule;
import byeonggi.finding.Severity;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What section 3 of SARIF 2.1.0 requires of the properties that are written. */
class SarifLogTest {
  private static JsonNode log(CheckReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifLog.write(out, report);
    return new ObjectMapper().readTree(out.toByteArray());
  }

  @Test
  void theLogHasWhatTheStandardRequires() throws IOException {
    JsonNode log = log(CheckReports.report());
    assertEquals("2.1.0", log.path("version").asText());
    assertEquals(1, log.path("runs").size());
    JsonNode run = log.at("/runs/0");
    assertEquals("unicodeCodePoints", run.path("columnKind").asText());
    JsonNode driver = run.at("/tool/driver");
    assertFalse(driver.path("name").asText().isEmpty());
    assertEquals(Rule.values().length, driver.path("rules").size());
    for (JsonNode rule : driver.path("rules")) {
      assertTrue(rule.path("id").asText().matches("[a-z]+(-[a-z]+)*"), rule.toString());
      assertFalse(rule.at("/shortDescription/text").asText().isEmpty());
      assertFalse(rule.at("/help/text").asText().isEmpty());
      assertTrue(
          Set.of("none", "note", "warning", "error")
              .contains(rule.at("/defaultConfiguration/level").asText()));
    }
    assertEquals(2, run.path("results").size());
    for (JsonNode result : run.path("results")) {
      assertEquals(
          result.path("ruleId"),
          driver.path("rules").path(result.path("ruleIndex").asInt()).path("id"));
      assertTrue(
          Set.of("none", "note", "warning", "error").contains(result.path("level").asText()));
      assertFalse(result.at("/message/text").asText().isEmpty());
      JsonNode place = result.at("/locations/0/physicalLocation");
      URI uri = URI.create(place.at("/artifactLocation/uri").asText());
      assertEquals("articles/가 나/100%.md", uri.getPath());
      assertTrue(place.at("/region/startLine").asInt() >= 1);
      assertTrue(place.at("/region/startColumn").asInt() >= 1);
    }
  }

  @Test
  void whatCouldNotBeReadIsNotPassedOver() throws IOException {
    JsonNode invocation = log(CheckReports.report()).at("/runs/0/invocations/0");
    assertTrue(invocation.path("executionSuccessful").isBoolean());
    assertFalse(invocation.path("executionSuccessful").asBoolean());
    JsonNode told = invocation.at("/toolExecutionNotifications/0");
    assertEquals("not read: decode: NUL at byte 2", told.at("/message/text").asText());
    assertEquals(
        "file:///abs/%EC%85%8B.md",
        told.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
  }

  @Test
  void nothingFoundIsALogToo() throws IOException {
    JsonNode log =
        log(new CheckReport(List.of(), List.of(), List.of(), Map.of(), Severity.ERROR, "1"));
    assertTrue(log.at("/runs/0/results").isArray());
    assertTrue(log.at("/runs/0/invocations/0/executionSuccessful").asBoolean());
  }

  @ParameterizedTest
  @CsvSource({
    "a/b.md,a/b.md",
    "가.md,%EA%B0%80.md",
    "a b#c?d.md,a%20b%23c%3Fd.md",
    "b:c.md,b%3Ac.md",
    "100%.md,100%25.md",
    "a[1].md,a%5B1%5D.md",
    "둘.zip!/가.md,%EB%91%98.zip!/%EA%B0%80.md",
    "/tmp/a.md,file:///tmp/a.md"
  })
  void pathsBecomeUris(String path, String uri) {
    assertEquals(uri, SarifLog.uri(path));
    assertEquals(path, URI.create(uri).getPath());
  }
}
