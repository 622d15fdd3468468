// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.export.OutputException;
import java.nio.file.Path;
import java.util.List;

/** An export would replace files that it has not written, or that were changed since. */
public final class EditedFilesException extends OutputException {
  private final transient List<Path> files;

  EditedFilesException(List<Path> files) {
    super(files.toString());
    this.files = List.copyOf(files);
  }

  /** The files. */
  public List<Path> files() {
    return files;
  }
}
