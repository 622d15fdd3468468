// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page. */
public final class ReportPage {
  private ReportPage() {}

  /** Writes it. */
  public static void write(Path file, List<Block> blocks) throws IOException {
    StringBuilder page = new StringBuilder();
    for (Block block : blocks) {
      page.append("<script type=\"application/json\" id=\"data-")
          .append(block.name())
          .append("\">")
          .append(Files.readString(block.file()))
          .append("</script>\n");
    }
    Files.writeString(file, page);
  }
}
