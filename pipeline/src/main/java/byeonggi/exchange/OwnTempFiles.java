// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.util.TempFileCreationStrategy;

/** POI's temporary files, which only the user can read. POI deletes them. Thread-safe. */
final class OwnTempFiles implements TempFileCreationStrategy {

  @Override
  public File createTempFile(String prefix, String suffix) throws IOException {
    return Files.createTempFile(prefix, suffix).toFile();
  }

  @Override
  public File createTempDirectory(String prefix) throws IOException {
    return Files.createTempDirectory(prefix).toFile();
  }
}
