// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells which document of the gold a name means, however much of a path stands before it and with
 * or without its extension. Of several that fit the first by code point is taken.
 */
final class DocumentNames {
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]+$");

  private final List<String> known;

  /** Knows these names, in the order in which they are tried. */
  DocumentNames(List<String> known) {
    this.known = List.copyOf(known);
  }

  /** The known name that {@code name} means, or nothing. */
  Optional<String> resolve(String name) {
    String path = name.replace('\\', '/').strip();
    if (known.contains(path)) {
      return Optional.of(path);
    }
    String last = path.substring(path.lastIndexOf('/') + 1);
    return first(document -> isTheSame(document, path, last))
        .or(() -> first(document -> isAlike(document, path, last)));
  }

  private static boolean isTheSame(String document, String path, String last) {
    return last.equals(document)
        || path.endsWith("/" + document)
        || document.endsWith("/" + path)
        || stem(last).equals(stem(document));
  }

  private static boolean isAlike(String document, String path, String last) {
    return path.endsWith(document)
        || document.endsWith(path)
        || last.startsWith(document)
        || last.contains(stem(document));
  }

  private Optional<String> first(Predicate<String> fits) {
    return known.stream().filter(fits).findFirst();
  }

  private static String stem(String name) {
    return EXTENSION.matcher(name).replaceFirst("");
  }
}
