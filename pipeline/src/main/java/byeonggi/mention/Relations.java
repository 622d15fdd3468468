// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.text.Script;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides how parts in the same script, parted by the same kind of sign, belong together.
 *
 * <p>Latin: an initialism and its words are two forms whatever parts them. A comma in a name or
 * title of several words belongs to it ({@code New College, Oxford}; {@code last in, first out});
 * single words are two forms ({@code mean, average}), unless they are initialisms, of which two are
 * members, as three of anything are. Forms that a third one in another script accompanies are forms
 * ({@code John, Yochanan, יוֹחָנָן}). Han: a full-width comma belongs to a sentence, and so does a
 * comma between four characters and four or more; what else a comma parts are forms. In a Japanese
 * sentence the comma is {@code 、}.
 */
final class Relations {

  private static final int CLAUSE = 4;
  private static final Pattern COMPANY =
      Pattern.compile("(?:Inc|Ltd|Corp|Co|LLC|LLP|GmbH|Jr|Sr|PhD|Ph\\.D|M\\.?D|Esq)\\.?(?:\\s.*)?");
  private static final Pattern LAST_OF_LIST = Pattern.compile("(?:and|or|&|et|und|y)\\s.*");

  private final Coordination coordination = new Coordination();

  /**
   * The relation of {@code parts}.
   *
   * @param texts two or more neighbouring parts
   * @param separator the strongest sign between them
   * @param kind what all are written in
   * @param left what stands before the bracket
   * @param inCompany whether the bracket holds a form in another foreign script
   * @param andOthers whether {@code 등} follows the last
   */
  Relation of(
      List<String> texts,
      Separator separator,
      Part.Kind kind,
      String left,
      boolean inCompany,
      boolean andOthers) {
    return switch (kind) {
      case LATIN -> ofLatin(texts, separator, left, inCompany, andOthers);
      case EAST_ASIAN -> ofEastAsian(texts, separator, left);
      default -> ofOther(separator);
    };
  }

  private Relation ofLatin(
      List<String> texts, Separator separator, String left, boolean inCompany, boolean andOthers) {
    int count = texts.size();
    String first = texts.get(0);
    String second = texts.get(1);
    if (count == 2 && Initialism.relates(first, second)) {
      return Relation.FORMS;
    }
    return switch (separator) {
      case COLON, DASH -> Relation.ONE_TERM;
      case ARROW -> Relation.MEMBERS;
      case EQUALS, SEMICOLON, OR -> Relation.FORMS;
      case PLUS -> count > 2 ? Relation.MEMBERS : Relation.ONE_TERM;
      case SLASH, SPACED_SLASH -> ofSlashed(texts, separator, left);
      case DOT, KATAKANA_DOT, AND ->
          coordination.holds(left, count, false) ? Relation.COORDINATED : Relation.MEMBERS;
      default -> ofLatinList(texts, left, inCompany, andOthers);
    };
  }

  private Relation ofSlashed(List<String> texts, Separator separator, String left) {
    int count = texts.size();
    if (coordination.holds(left, count, false)) {
      return Relation.COORDINATED;
    }
    if (count > 2) {
      return Relation.MEMBERS;
    }
    if (separator == Separator.SLASH) {
      return Relation.ONE_TERM;
    }
    return texts.stream().allMatch(Relations::hasInitialism) ? Relation.MEMBERS : Relation.FORMS;
  }

  private Relation ofLatinList(
      List<String> texts, String left, boolean inCompany, boolean andOthers) {
    int count = texts.size();
    String last = texts.get(count - 1);
    if (count == 2 && COMPANY.matcher(last).matches()) {
      return Relation.ONE_TERM;
    }
    if (andOthers) {
      return Relation.MEMBERS;
    }
    if (inCompany) {
      return Relation.FORMS;
    }
    if (coordination.holds(left, count, true)) {
      return Relation.COORDINATED;
    }
    if (LAST_OF_LIST.matcher(last).matches()) {
      return Relation.ONE_TERM;
    }
    if (count > 2) {
      return texts.stream().allMatch(t -> words(t) <= 2) ? Relation.MEMBERS : Relation.ONE_TERM;
    }
    if (texts.stream().allMatch(Initialism::isLike)) {
      return Relation.MEMBERS;
    }
    return texts.stream().allMatch(t -> words(t) == 1) ? Relation.FORMS : Relation.ONE_TERM;
  }

  private Relation ofEastAsian(List<String> texts, Separator separator, String left) {
    int count = texts.size();
    boolean kana = texts.stream().anyMatch(Script.KANA::isIn);
    return switch (separator) {
      case WIDE_COMMA, COLON, DASH -> Relation.ONE_TERM;
      case SEMICOLON, OR, EQUALS, ARROW -> Relation.FORMS;
      case PLUS -> count > 2 ? Relation.MEMBERS : Relation.ONE_TERM;
      case KATAKANA_DOT ->
          !kana && coordination.holds(left, count, false)
              ? Relation.COORDINATED
              : Relation.ONE_TERM;
      case COMMA -> ofHanList(texts, left);
      default -> {
        if (coordination.holds(left, count, separator == Separator.IDEOGRAPHIC_COMMA)) {
          yield Relation.COORDINATED;
        }
        if (kana && separator == Separator.IDEOGRAPHIC_COMMA) {
          yield Relation.ONE_TERM;
        }
        if (separator == Separator.DOT && coordination.endsWithSyllables(left, letters(texts))) {
          yield Relation.ONE_TERM;
        }
        yield count > 2 || separator == Separator.AND ? Relation.MEMBERS : Relation.FORMS;
      }
    };
  }

  private Relation ofHanList(List<String> texts, String left) {
    if (coordination.holds(left, texts.size(), true)) {
      return Relation.COORDINATED;
    }
    boolean clauses =
        texts.stream()
            .allMatch(t -> t.length() >= CLAUSE && !Script.KANA.isIn(t) && !Script.LATIN.isIn(t));
    if (clauses) {
      return Relation.ONE_TERM;
    }
    boolean mixed =
        texts.stream().anyMatch(Script.KANA::isIn) && !texts.stream().allMatch(Script.KANA::isIn);
    return texts.size() > 2 && !mixed ? Relation.MEMBERS : Relation.FORMS;
  }

  private static Relation ofOther(Separator separator) {
    return switch (separator) {
      case SLASH, SPACED_SLASH, DOT, SEMICOLON, OR -> Relation.FORMS;
      default -> Relation.ONE_TERM;
    };
  }

  private static boolean hasInitialism(String text) {
    return Initialism.isLike(text.split("\\s", 2)[0]);
  }

  private static int words(String text) {
    return text.strip().split("\\s+", -1).length;
  }

  private static int letters(List<String> texts) {
    return texts.stream()
        .mapToInt(t -> (int) t.codePoints().filter(Character::isLetter).count())
        .sum();
  }
}
