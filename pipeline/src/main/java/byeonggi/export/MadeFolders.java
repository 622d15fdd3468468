// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folders that a run makes on the way to its output: what it does not need it takes away. */
final class MadeFolders {

  /** The innermost first. */
  private final List<Path> folders;

  private MadeFolders(List<Path> folders) {
    this.folders = folders;
  }

  /** The folders that will have to be made for this one to be there, itself among them. */
  static MadeFolders upTo(Path folder) {
    List<Path> missing = new ArrayList<>();
    for (Path f = folder.toAbsolutePath(); f != null && Files.notExists(f); f = f.getParent()) {
      missing.add(f);
    }
    return new MadeFolders(missing);
  }

  /** Something was put there: they stay. */
  void keep() {
    folders.clear();
  }

  /** Takes those away that are empty. */
  void remove() {
    folders.forEach(Durable::deleteIfEmpty);
  }
}
