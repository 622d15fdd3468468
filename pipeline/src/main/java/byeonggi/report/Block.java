// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of what the page shows, which may be large.
 *
 * @param name its name in the page, of letters
 * @param file its JSON in UTF-8, in which no {@code <} stands
 */
public record Block(String name, Path file) implements Content {

  /**
   * Writes the JSON.
   *
   * @throws UncheckedIOException if the file can't be read
   */
  @Override
  public void writeTo(TemplateOutput output) {
    char[] some = new char[1 << 14];
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        output.writeContent(new String(some, 0, read));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
