// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import byeonggi.sound.SoundKinship;
import byeonggi.term.KindWords.Where;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a term in Latin letters shows of its kind by itself. Thread-safe. */
final class LatinKindFeatures {
  private static final Pattern SENTENCE = Pattern.compile(".*[!?.]");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "of", "the", "and", "in", "on", "for", "to", "a", "an", "de", "la", "le", "du", "di",
          "da", "der", "von", "van", "bin", "ibn", "&");

  /** From this many words on a term is long, and their number does not matter. */
  private static final int LONG = 4;

  private final KindWords words = KindWords.bundled();

  void add(KindEvidence evidence, Map<String, Double> features) {
    String term = evidence.term().strip();
    List<String> parts = List.of(term.split("[\\s,]+"));
    for (String part : parts) {
      words
          .find(Where.TERM, w -> w.equals(part))
          .ifPresent(kind -> features.put(kind.word() + "-word", 1.0));
    }
    KnownTerms.bundled().kindOf(term).ifPresent(kind -> features.put(kind.word() + "-known", 1.0));
    if (parts.size() > 1) {
      KnownTerms.bundled()
          .kindOf(parts.get(0))
          .ifPresent(kind -> features.put(kind.word() + "-first-word-known", 1.0));
    }
    String way =
        evidence.kinship() == SoundKinship.Way.TRANSCRIPTION ? "-transcribed" : "-translated";
    features.put("latin-" + form(term, parts) + way, 1.0);
    if (parts.size() > 1) {
      features.put("latin-" + StrictMath.min(parts.size(), LONG) + "-words" + way, 1.0);
    }
    if (!evidence.language().equals("en")) {
      features.put(
          evidence.language().endsWith("-Latn") ? "latin-romanised" : "latin-not-english", 1.0);
    }
    if (parts.size() > 1 && (parts.get(0).equals("The") || parts.contains("of"))) {
      features.put("latin-the-of", 1.0);
    }
    if (parts.size() >= 3 && SENTENCE.matcher(term).matches()) {
      features.put("latin-sentence", 1.0);
    }
  }

  private static String form(String term, List<String> parts) {
    boolean capitals =
        parts.stream()
            .allMatch(w -> SMALL_WORDS.contains(w) || !Character.isLowerCase(w.codePointAt(0)));
    if (!capitals || parts.stream().allMatch(SMALL_WORDS::contains)) {
      return "lower-case";
    }
    if (parts.size() > 1) {
      return "words";
    }
    if (term.equals(term.toUpperCase(Locale.ROOT))) {
      return "acronym";
    }
    return term.substring(1).chars().anyMatch(Character::isUpperCase) ? "camel-case" : "word";
  }
}
