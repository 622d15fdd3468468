// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts the page together: frame, style and scripts come with the program. */
final class ReportPage {
  private static final String TEMPLATES = "byeonggi.report.frame";
  private static final List<String> STYLES =
      List.of("tokens.css", "page.css", "entries.css", "detail.css", "overview.css", "print.css");
  private static final List<String> SCRIPTS = List.of("papaparse.min.js", "report.js");

  private ReportPage() {}

  /** Writes the page in UTF-8. */
  static void write(Path page, List<Block> blocks) throws IOException {
    Frame frame =
        new Frame(
            String.join("\n", STYLES.stream().map(ReportPage::resource).toList()),
            SCRIPTS.stream().map(ReportPage::resource).toList(),
            blocks);
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, ReportPage.class.getClassLoader(), TEMPLATES);
    try (Writer out = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
      engine.render("report.jte", frame, new WriterOutput(out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no " + name + " in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
