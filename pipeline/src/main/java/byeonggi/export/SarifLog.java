// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.finding.Finding;
import byeonggi.finding.Rule;
import byeonggi.finding.Severity;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A check as SARIF 2.1.0 (OASIS), which code-review tools show beside the lines. Columns count code
 * points, and the log says so. Stateless.
 */
public final class SarifLog {
  /** How such a file begins, without quotation marks. */
  public static final String BEGINNING = "{\n  $schema : https://docs.oasis-open.org/sarif/";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private static final Cells CLEAN = new Cells(false);
  private static final List<Rule> RULES = List.of(Rule.values());
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=@";

  private SarifLog() {}

  /** Writes the log, in UTF-8; the stream stays open. */
  public static void write(OutputStream out, CheckReport report) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    writeTool(json, report);
    writeInvocation(json, report);
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Finding finding : report.findings()) {
      writeResult(json, report, finding);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private static void writeTool(JsonGenerator json, CheckReport report) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "byeonggi");
    json.writeStringField("version", report.version());
    json.writeArrayFieldStart("rules");
    for (Rule rule : RULES) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      writeText(json, "shortDescription", rule.title());
      writeText(json, "help", rule.help());
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.severity()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** What could not be read is told beside the results: a log without any must not look clean. */
  private static void writeInvocation(JsonGenerator json, CheckReport report) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", report.failures().isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Failure failure : report.failures()) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      writeText(
          json,
          "message",
          "not read: %s: %s %s"
              .formatted(failure.stage(), failure.error(), failure.detail())
              .strip());
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      writeArtifact(json, report.path(failure.document()));
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeResult(JsonGenerator json, CheckReport report, Finding finding)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", RULES.indexOf(finding.rule()));
    json.writeStringField("level", level(finding.severity()));
    writeText(
        json,
        "message",
        finding.suggestion().isEmpty()
            ? finding.detail()
            : finding.detail() + "; suggested: " + finding.suggestion());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    writeArtifact(json, report.path(finding.document()));
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", finding.line());
    json.writeNumberField("startColumn", finding.column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    json.writeStringField("sourceTerm", CLEAN.write(finding.sourceTerm()));
    json.writeStringField("sourceLanguage", finding.sourceLanguage());
    json.writeStringField("targetTerm", CLEAN.write(finding.targetTerm()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeText(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", CLEAN.write(text));
    json.writeEndObject();
  }

  private static void writeArtifact(JsonGenerator json, String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(path));
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case INFO -> "note";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }

  /**
   * A path as a URI reference: relative as it is, absolute with {@code file://}. Colons are
   * escaped, too, so that none makes a scheme of what stands before it.
   */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (UNRESERVED.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return uri.toString();
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
