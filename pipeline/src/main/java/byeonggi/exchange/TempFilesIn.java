// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Where POI's temporary files go. POI deletes them. Thread-safe.
 *
 * @param folder a folder that is there
 */
record TempFilesIn(Path folder) implements TempFileCreationStrategy {

  @Override
  public File createTempFile(String prefix, String suffix) throws IOException {
    return Files.createTempFile(folder, prefix, suffix).toFile();
  }

  @Override
  public File createTempDirectory(String prefix) throws IOException {
    return Files.createTempDirectory(folder, prefix).toFile();
  }
}
