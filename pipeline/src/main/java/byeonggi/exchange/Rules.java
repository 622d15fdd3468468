// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** The demands that many tools share. */
final class Rules {
  private Rules() {}

  /** The two languages differ, whatever their scripts. */
  static Rule differentLanguages() {
    return pair -> {
      String source = primary(pair.languages().source());
      return source.equals(primary(pair.languages().target()))
          ? Optional.of("both are of the language " + source)
          : Optional.empty();
    };
  }

  private static String primary(String tag) {
    return tag.replaceFirst("-.*", "");
  }

  /**
   * One target for each source: the first one stays, which is the best.
   *
   * @param form brings a source into the form in which the tool compares it
   */
  static Rule oneTarget(UnaryOperator<String> form) {
    Map<String, TermPair> first = new HashMap<>();
    return pair -> {
      TermPair before = first.putIfAbsent(form.apply(pair.source()), pair);
      if (before == null) {
        return Optional.empty();
      }
      return Optional.of(
          before.target().equals(pair.target())
              ? "there already as " + before.source()
              : "the tool takes one translation a term, and %s has %s"
                  .formatted(before.source(), before.target()));
    };
  }

  /** No pair of the same source and target twice. */
  static Rule eachPairOnce() {
    Set<List<String>> before = new HashSet<>();
    return pair ->
        before.add(List.of(pair.source(), pair.target()))
            ? Optional.empty()
            : Optional.of("there already");
  }

  /** Neither term is longer than this many bytes of UTF-8. */
  static Rule atMostBytes(int most) {
    return pair -> {
      int longest = Math.max(bytes(pair.source()), bytes(pair.target()));
      return longest <= most
          ? Optional.empty()
          : Optional.of("%d bytes; the tool takes at most %d a term".formatted(longest, most));
    };
  }

  /**
   * All rows of two cells together, each cell quoted, are no longer than this many bytes of UTF-8.
   * To be asked last: it counts each pair that it admits.
   */
  static Rule fileOfAtMostBytes(long most) {
    AtomicLong used = new AtomicLong();
    return pair -> {
      long row = 2L + quotedBytes(pair.source()) + quotedBytes(pair.target());
      if (used.get() + row > most) {
        return Optional.of(
            "the file would be larger than the %d bytes that the tool takes".formatted(most));
      }
      used.addAndGet(row);
      return Optional.empty();
    };
  }

  /** The file has no more rows than this. To be asked last. */
  static Rule fileOfAtMostRows(long most) {
    AtomicLong used = new AtomicLong();
    return pair ->
        used.incrementAndGet() <= most
            ? Optional.empty()
            : Optional.of("the file would have more than %d rows".formatted(most));
  }

  /** All terms together are no longer than this many code points. To be asked last. */
  static Rule fileOfAtMostCodePoints(long most) {
    AtomicLong used = new AtomicLong();
    return pair -> {
      long terms = codePoints(pair.source()) + codePoints(pair.target());
      if (used.get() + terms > most) {
        return Optional.of(
            "the file would hold more than the %d characters that the tool takes".formatted(most));
      }
      used.addAndGet(terms);
      return Optional.empty();
    };
  }

  private static long codePoints(String text) {
    return text.codePointCount(0, text.length());
  }

  private static int quotedBytes(String text) {
    return bytes(text) + (int) text.chars().filter(c -> c == '"').count() + 2;
  }

  /** The source does not begin with what the tool takes for the beginning of a comment. */
  static Rule notBeginning(String sign) {
    return pair ->
        pair.source().startsWith(sign)
            ? Optional.of("the tool takes a line that begins with %s for a comment".formatted(sign))
            : Optional.empty();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
