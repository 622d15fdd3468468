// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook that is written row by row, so that its size does not matter. The same content gives
 * the same bytes.
 */
final class WorkbookFile implements Closeable {
  /**
   * Some time that zips can hold; at the first one the zone of the machine would be written too.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final int ROWS_IN_MEMORY = 100;

  /**
   * Up to so many rows texts go into a table that all cells share, as in workbooks of spreadsheets:
   * programs that are built on POI do not change other cells. The table is in memory, so larger
   * workbooks have none.
   */
  private static final int MOST_ROWS_THAT_SHARE = 20_000;

  private final Path work;
  private final SXSSFWorkbook workbook;

  /**
   * Begins a workbook. It is to be closed by the same thread.
   *
   * @param rows about how many rows it will have
   * @param work a folder for what is needed until it is closed
   */
  WorkbookFile(int rows, Path work) {
    this.work = work;
    // POI would keep its files in a folder that all users of the machine share.
    TempFile.setThreadLocalTempFileCreationStrategy(new TempFilesIn(work));
    workbook =
        new SXSSFWorkbook(
            /* workbook= */ null,
            ROWS_IN_MEMORY,
            /* compressTmpFiles= */ true,
            /* useSharedStringsTable= */ rows <= MOST_ROWS_THAT_SHARE);
    CoreProperties properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    Optional<Date> time = Optional.of(Date.from(TIME.toInstant(ZoneOffset.UTC)));
    properties.setCreator("Byeonggi");
    properties.setCreated(time);
    properties.setModified(time);
  }

  /** What to put sheets and rows into. */
  SXSSFWorkbook workbook() {
    return workbook;
  }

  /** Writes the workbook; nothing may be put into it any more. */
  void writeTo(Path file) throws IOException {
    // POI would do it in the order of a hash, and number the shared texts by it.
    for (Sheet sheet : workbook) {
      ((SXSSFSheet) sheet).flushRows();
    }
    Path timed = Files.createTempFile(work, "byeonggi", ".xlsx");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(timed))) {
        workbook.write(out);
      }
      copyWithoutTimes(timed, file);
    } finally {
      Files.delete(timed);
    }
  }

  private static void copyWithoutTimes(Path from, Path to) throws IOException {
    try (ZipFile in = new ZipFile(from.toFile());
        ZipOutputStream out =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      for (ZipEntry entry : in.stream().toList()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        out.putNextEntry(copy);
        in.getInputStream(entry).transferTo(out);
        out.closeEntry();
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      workbook.close();
    } finally {
      TempFile.setThreadLocalTempFileCreationStrategy(null);
    }
  }
}
