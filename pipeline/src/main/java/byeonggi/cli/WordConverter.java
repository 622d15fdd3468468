// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a value that is one of a few words: the names of constants, in small letters. */
abstract class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {
  private final Map<String, E> byWord;

  WordConverter(List<E> values) {
    Map<String, E> words = new LinkedHashMap<>();
    values.forEach(value -> words.put(word(value), value));
    this.byWord = Collections.unmodifiableMap(words);
  }

  /** The word for a constant: {@code source-target} for {@code SOURCE_TARGET}. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public E convert(String word) {
    E value = byWord.get(word.strip());
    if (value == null) {
      throw new TypeConversionException(
          "give one of %s, not \"%s\"".formatted(String.join(", ", byWord.keySet()), word));
    }
    return value;
  }
}
