// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.evaluation.Domains;
import java.util.Locale;
import java.util.function.UnaryOperator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is never parted by folds. */
enum FoldBy {
  DOCUMENT,
  DOMAIN;

  /** The name of what a document belongs to, by the document's name. */
  UnaryOperator<String> groups(Domains domains) {
    return name ->
        this == DOMAIN && !domains.of(name).isEmpty()
            ? "domain " + domains.of(name)
            : "document " + name;
  }

  /** Reads the word of the option. */
  static final class Converter implements ITypeConverter<FoldBy> {
    @Override
    public FoldBy convert(String word) {
      for (FoldBy each : values()) {
        if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
          return each;
        }
      }
      throw new TypeConversionException("give document or domain, not \"" + word + "\"");
    }
  }
}
