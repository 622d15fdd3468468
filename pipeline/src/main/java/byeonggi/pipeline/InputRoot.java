// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Where documents are looked for.
 *
 * @param parts the root's path, part by part, without links
 * @param location the path or URI
 * @param file whether the root is one document
 * @param globs patterns of which a path below the root must match one; none if all do
 */
record InputRoot(List<String> parts, String location, boolean file, List<String> globs) {

  InputRoot {
    parts = List.copyOf(parts);
    globs = List.copyOf(globs);
  }

  static InputRoot ofPath(Path real, boolean file, List<String> globs) {
    List<String> parts = new ArrayList<>();
    real.forEach(part -> parts.add(part.toString()));
    return new InputRoot(parts, real.toString(), file, globs);
  }

  boolean isRemote() {
    return InputFiles.isRemote(location);
  }

  /** Whether all that {@code other} stands for is found below this root too. */
  boolean covers(InputRoot other) {
    if (file || isRemote() || other.isRemote()) {
      return false;
    }
    Path base = Path.of(location);
    Path path = Path.of(other.location);
    return path.startsWith(base) && !path.equals(base) && matcher().test(base.relativize(path));
  }

  /**
   * Tells whether a path, relative to this root, is one that it stands for. A glob that matches a
   * folder stands for all that is in it.
   */
  Predicate<Path> matcher() {
    List<PathMatcher> matchers =
        globs.stream()
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();
    return relative -> {
      if (matchers.isEmpty()) {
        return true;
      }
      for (int parts = 1; parts <= relative.getNameCount(); parts++) {
        Path part = relative.subpath(0, parts);
        if (matchers.stream().anyMatch(glob -> glob.matches(part))) {
          return true;
        }
      }
      return false;
    };
  }

  /**
   * What stands in front of the names of each root's documents (or is the name, if the root is a
   * document): nothing for a single folder, else the last part of the root's path, and as many
   * parts before it as it takes to tell two roots apart.
   */
  static Map<InputRoot, String> labels(List<InputRoot> roots) {
    if (roots.size() == 1 && !roots.get(0).file) {
      return Map.of(roots.get(0), "");
    }
    Map<InputRoot, String> labels = new HashMap<>();
    List<InputRoot> unnamed = roots;
    for (int length = 1; !unnamed.isEmpty(); length++) {
      Map<String, List<InputRoot>> byName = new TreeMap<>();
      for (InputRoot root : unnamed) {
        byName.computeIfAbsent(root.lastParts(length), n -> new ArrayList<>()).add(root);
      }
      List<InputRoot> clashing = new ArrayList<>();
      for (var named : byName.entrySet()) {
        int size = length;
        boolean exhausted = named.getValue().stream().allMatch(r -> r.parts.size() <= size);
        if (named.getValue().size() == 1 || exhausted) {
          named.getValue().forEach(root -> labels.put(root, named.getKey()));
        } else {
          clashing.addAll(named.getValue());
        }
      }
      unnamed = clashing;
    }
    return labels;
  }

  private String lastParts(int count) {
    return String.join("/", parts.subList(Math.max(0, parts.size() - count), parts.size()));
  }
}
