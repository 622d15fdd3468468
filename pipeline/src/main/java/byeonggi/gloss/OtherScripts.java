// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/** The language of a term that is neither in Latin letters nor in those of East Asia. */
final class OtherScripts {
  private OtherScripts() {}

  /**
   * The BCP 47 tag: the script's most usual language, another where letters or the subject tell.
   *
   * @param subjects what the document is about
   */
  static String language(String term, Subjects subjects) {
    for (int i = 0; i < term.length(); ) {
      int c = term.codePointAt(i);
      String tag = ofScript(Character.UnicodeScript.of(c), term, subjects);
      if (!tag.isEmpty()) {
        return tag;
      }
      i += Character.charCount(c);
    }
    return "und";
  }

  private static String ofScript(Character.UnicodeScript script, String term, Subjects subjects) {
    return switch (script) {
      case CYRILLIC -> cyrillic(term, subjects);
      case GREEK -> greek(term, subjects);
      case ARABIC -> arabic(term, subjects);
      case DEVANAGARI -> subjects.count("sa") > subjects.count("hi") ? "sa" : "hi";
      case HEBREW -> "he";
      case THAI -> "th";
      case TIBETAN -> "bo";
      case MONGOLIAN -> "mn";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case SINHALA -> "si";
      case MYANMAR -> "my";
      case KHMER -> "km";
      case LAO -> "lo";
      case ETHIOPIC -> "am";
      default -> "";
    };
  }

  private static String cyrillic(String term, Subjects subjects) {
    if (hasAny(term, "іїєґІЇЄҐ")) {
      return "uk";
    }
    if (hasAny(term, "ўЎ")) {
      return "be";
    }
    if (hasAny(term, "јљњћђџЈЉЊЋЂЏ")) {
      return "sr";
    }
    if (hasAny(term, "өүӨҮ")) {
      return "mn";
    }
    boolean russian = hasAny(term, "ыэёЫЭЁ");
    for (String other : new String[] {"uk", "bg", "sr"}) {
      if (!russian && subjects.count(other) > 2) {
        return other;
      }
    }
    return "ru";
  }

  /** Breathings, the circumflex and the iota below are written in old Greek only. */
  private static String greek(String term, Subjects subjects) {
    boolean old = term.codePoints().anyMatch(c -> c >= 0x1F00 && c <= 0x1FFF && !isAcute(c));
    return old || subjects.count("grc") > 2 * subjects.count("el") + 1 ? "grc" : "el";
  }

  /** ά έ ή ί ό ύ ώ, which today's accent looks like. */
  private static boolean isAcute(int c) {
    return c >= 0x1F70 && c <= 0x1F7D && c % 2 == 1;
  }

  private static String arabic(String term, Subjects subjects) {
    if (hasAny(term, "ٹڈںے")) {
      return "ur";
    }
    return hasAny(term, "پچژگ") || subjects.count("fa") > subjects.count("ar") ? "fa" : "ar";
  }

  private static boolean hasAny(String term, String letters) {
    return term.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }
}
