// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.text.Script;
import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the stretches of a bracket: takes labels, quotation marks and what trails a form off, parts
 * forms that no sign parts, and tells what each is written in.
 *
 * <p>Two forms in a row without a sign are told by script, as compact dictionaries write them:
 * characters followed at once by a word in small Latin letters to the end ({@code 形態素morpheme}), or
 * by a blank and Latin words that are no mere initialism ({@code 微信 WeChat}). A capital right after
 * characters belongs to one name ({@code 智谱AI}, {@code 中国Webマーケティングラボ}). Characters, a blank and
 * Korean words are a term and its explanation ({@code 罔兩 물귀신}).
 */
final class PartReader {

  private static final String HAN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ー]";
  private static final Pattern AND_OTHERS = Pattern.compile("(?<=[^가-힣])(?:등등|등|따위|외)\\s*$");
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:의|에서)\\s?(?:약자|약어|약칭|준말|줄임말|머리글자|두문자어|이니셜|합성어|음차|역어|번역어|축약어?|온 말|유래)\\S*\\s*$");
  private static final Pattern HAN_THEN_KOREAN =
      Pattern.compile(
          "("
              + HAN
              + "["
              + HAN.substring(1, HAN.length() - 1)
              + "・]*)\\s+([가-힣][^\\p{IsLatin}\\p{IsHan}]*)");
  private static final Pattern HAN_THEN_SMALL_LATIN =
      Pattern.compile("(" + HAN + "{2,})([\\p{Ll}][\\p{IsLatin}\\s-]{2,})");
  private static final Pattern HAN_BLANK_LATIN =
      Pattern.compile("(" + HAN + "{2,})\\s+(\\p{IsLatin}[\\p{IsLatin}\\d\\s.'’&-]{2,})");
  private static final Pattern LATIN_BLANK_HAN =
      Pattern.compile("(\\p{IsLatin}[\\p{IsLatin}\\s.'’&-]{2,}?)\\s+(\\p{IsHan}{2,})");
  private static final Pattern THEN_FIGURES =
      Pattern.compile(
          "(.*?[\\p{L}.'’])\\s+"
              + "((?:(?:c|ca|b|d)\\.\\s?|약\\s?|기원전\\s?|B\\.?C\\.?\\s?)?"
              + "(?:1\\d{3}|20\\d\\d)년?\\s?[-–—~∼〜]\\s?(?:\\d{2,4}년?|현재|present)?"
              + "|\\d{1,4}년?\\s?[~∼〜]\\s?\\d{0,4}년?|(?:기원전|향년).*|\\d[\\d.,]*\\s?%|\\d{3,4}\\s?년(?:생|대|경)?)",
          Pattern.DOTALL);

  private final Splitter splitter = new Splitter();
  private final Labels labels = new Labels();
  private final Notes notes = new Notes();

  /**
   * Reads the inside of a bracket.
   *
   * @param masked the inside, with nested brackets masked
   */
  List<Part> read(String masked) {
    List<Part> parts = new ArrayList<>();
    Optional<Labels.Label> pending = Optional.empty();
    Separator pendingBefore = Separator.NONE;
    List<Splitter.Stretch> stretches = splitter.split(masked);
    for (int i = 0; i < stretches.size(); i++) {
      Splitter.Stretch stretch = stretches.get(i);
      Span span = trim(masked, stretch.span());
      Separator before = pending.isPresent() ? pendingBefore : stretch.before();
      String language = pending.map(Labels.Label::language).orElse("");
      Optional<Labels.Label> label = labels.opening(span.of(masked));
      if (label.isEmpty()
          && i + 1 < stretches.size()
          && stretches.get(i + 1).before() == Separator.COLON
          && labels.namesOtherLanguage(span.of(masked))) {
        label = Optional.of(new Labels.Label(span.length(), ""));
      }
      if (label.isPresent()) {
        language = label.get().language();
        span = trim(masked, new Span(span.start() + label.get().length(), span.end()));
      }
      if (span.isEmpty()) {
        if (label.isPresent()) {
          pending = label;
          pendingBefore = before;
        }
        continue;
      }
      pending = Optional.empty();
      readForm(masked, span, before, language, parts);
    }
    return parts;
  }

  private void readForm(
      String masked, Span span, Separator before, String language, List<Part> parts) {
    boolean andOthers = false;
    Span form = span;
    Span rest = null;
    Matcher others = AND_OTHERS.matcher(form.of(masked));
    if (others.find() && others.start() > 0) {
      andOthers = true;
      form = trim(masked, new Span(form.start(), form.start() + others.start()));
    }
    Matcher abbreviated = ABBREVIATED.matcher(form.of(masked));
    if (abbreviated.find()
        && abbreviated.start() > 0
        && !Scripts.of(form.of(masked).substring(0, abbreviated.start())).hangul()) {
      rest = trim(masked, new Span(form.start() + abbreviated.start(), form.end()));
      form = trim(masked, new Span(form.start(), form.start() + abbreviated.start()));
    }
    form = withoutMaskAtEnds(masked, form);
    boolean quoted = Marks.areAround(form.of(masked));
    if (quoted) {
      form = trim(masked, new Span(form.start() + 1, form.end() - 1));
    }
    String text = form.of(masked);
    Optional<Matcher> two = quoted ? Optional.empty() : twoForms(text);
    if (two.isPresent()) {
      Matcher forms = two.get();
      add(masked, at(form, forms.start(1), forms.end(1)), before, language, false, false, parts);
      add(
          masked,
          at(form, forms.start(2), forms.end(2)),
          Separator.NONE,
          "",
          false,
          andOthers,
          parts);
    } else {
      add(masked, form, before, language, quoted, andOthers, parts);
    }
    if (rest != null) {
      add(masked, rest, Separator.NONE, "", false, false, parts);
    }
  }

  private Optional<Matcher> twoForms(String text) {
    Matcher matcher = THEN_FIGURES.matcher(text);
    if (matcher.matches()
        && Scripts.of(matcher.group(1)).foreign()
        && !Scripts.of(matcher.group(1)).hangul()) {
      return Optional.of(matcher);
    }
    matcher = HAN_THEN_KOREAN.matcher(text);
    if (matcher.matches()) {
      return Optional.of(matcher);
    }
    matcher = HAN_THEN_SMALL_LATIN.matcher(text);
    if (matcher.matches()) {
      return Optional.of(matcher);
    }
    matcher = HAN_BLANK_LATIN.matcher(text);
    if (matcher.matches() && !Initialism.isLike(matcher.group(2))) {
      return Optional.of(matcher);
    }
    matcher = LATIN_BLANK_HAN.matcher(text);
    if (matcher.matches() && !Initialism.isLike(matcher.group(1))) {
      return Optional.of(matcher);
    }
    return Optional.empty();
  }

  private void add(
      String masked,
      Span span,
      Separator before,
      String language,
      boolean quoted,
      boolean andOthers,
      List<Part> parts) {
    Span trimmed = trim(masked, span);
    if (!trimmed.isEmpty()) {
      String text = trimmed.of(masked);
      parts.add(new Part(kindOf(text), trimmed, before, language, quoted, andOthers));
    }
  }

  private Part.Kind kindOf(String text) {
    if (notes.isNote(text)) {
      return Part.Kind.NOTE;
    }
    Scripts scripts = Scripts.of(text);
    if (scripts.hangul()) {
      return Part.Kind.KOREAN;
    }
    if (scripts.eastAsian()) {
      return Part.Kind.EAST_ASIAN;
    }
    return scripts.latin() && !scripts.present().contains(Script.OTHER_LETTER)
        ? Part.Kind.LATIN
        : Part.Kind.OTHER_SCRIPT;
  }

  private static Span at(Span within, int start, int end) {
    return new Span(within.start() + start, within.start() + end);
  }

  private static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Marks.isBare(text.charAt(start))) {
      start++;
    }
    while (end > start && Marks.isBare(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** A form does not take the bracket after it along. */
  private static Span withoutMaskAtEnds(String masked, Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && masked.charAt(end - 1) == Parenthetical.MASK) {
      end--;
    }
    while (start < end && masked.charAt(start) == Parenthetical.MASK) {
      start++;
    }
    return trim(masked, new Span(start, end));
  }
}
