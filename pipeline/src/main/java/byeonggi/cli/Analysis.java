// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How source terms are analysed. */
enum Analysis {
  /** By CoreNLP and its models. */
  FULL,
  NONE;

  /** Reads the word that the option takes. */
  static final class Converter implements ITypeConverter<Analysis> {
    @Override
    public Analysis convert(String word) {
      return switch (word) {
        case "full" -> FULL;
        case "none" -> NONE;
        default -> throw new TypeConversionException("give full or none, not \"" + word + "\"");
      };
    }
  }
}
