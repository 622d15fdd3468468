// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import byeonggi.document.Passage;
import byeonggi.document.PassageKind;
import byeonggi.document.Place;
import byeonggi.mention.Bracket;
import byeonggi.text.Script;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds brackets that have no counterpart. Signs of lists (1), 가)) and faces :) are no brackets,
 * nor is one that a later passage closes; and who leaves many open means something else by them.
 * Looks at one document. Not safe for use by several threads.
 */
final class UnpairedBrackets {
  /** So many passages on, a bracket may still be closed. */
  private static final int REACH = 6;

  /** In one document. */
  private static final int MOST = 4;

  /**
   * Brackets without a counterpart that are kept in mind; of a document with more, nothing is said.
   */
  private static final int MOST_KEPT = 500;

  /** What decides that a bracket is none stands so near. */
  private static final int NEAR = 12;

  private static final int CONTEXT = 24;
  private static final String OPENING = "(（【〔";
  private static final String CLOSING = ")）】〕";

  /** What stands before a bracket that closes the sign of a list item. */
  private static final Pattern LIST_SIGN =
      Pattern.compile(
          "(?s)(?:.*[\\s(（,，;:：·…\"'“‘>|\\-–~～/\uFFFC\u2028])?"
              + "(?:\\d{1,4}(?:[-.]\\d{1,3})*|[가-힣]|[A-Za-z]|[ivxIVX]{1,5}|[①-⑳㉠-㉻ⓐ-ⓩ])\\.?\\s?");

  private static final Pattern FACE_BEFORE = Pattern.compile("(?s).*[:;=^~\\-_ㅎㅋㅠㅜㅡ'*]\\s?");
  private static final Pattern FACE_AFTER = Pattern.compile("(?s)\\s?[:;=^~\\-_ㅎㅋㅠㅜㅡ'*].*");

  /**
   * A bracket without a counterpart in its passage.
   *
   * @param number of the passage, from 0
   * @param family which brackets belong together
   */
  private record Lone(Passage passage, int number, int offset, boolean opening, int family) {}

  private final List<Lone> lone = new ArrayList<>();
  private int passages;
  private boolean tooMany;

  /** Looks at the next passage. */
  void look(Passage passage, List<Bracket> brackets) {
    String text = passage.text();
    BitSet paired = new BitSet();
    for (Bracket bracket : brackets) {
      paired.set(bracket.span().start());
      paired.set(bracket.span().end() - 1);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int opening = OPENING.indexOf(c);
      int closing = CLOSING.indexOf(c);
      if ((opening >= 0 || closing >= 0) && !paired.get(i)) {
        int family = Math.max(1, Math.max(opening, closing));
        add(new Lone(passage, passages, i, opening >= 0, family));
      }
    }
    passages++;
  }

  private void add(Lone bracket) {
    String text = bracket.passage().text();
    int at = bracket.offset();
    String before = text.substring(Math.max(0, at - NEAR), at);
    String after = text.substring(at + 1, Math.min(text.length(), at + 1 + NEAR));
    boolean other =
        bracket.opening()
            ? FACE_BEFORE.matcher(before).matches() || FACE_AFTER.matcher(after).matches()
            : LIST_SIGN.matcher(before).matches() || FACE_BEFORE.matcher(before).matches();
    if (other) {
      return;
    }
    if (!bracket.opening()) {
      for (int i = lone.size() - 1; i >= 0; i--) {
        Lone open = lone.get(i);
        if (open.opening()
            && open.family() == bracket.family()
            && bracket.number() - open.number() <= REACH) {
          lone.remove(i);
          return;
        }
      }
    }
    if (lone.size() < MOST_KEPT) {
      lone.add(bracket);
    } else {
      tooMany = true;
    }
  }

  List<Finding> findings() {
    if (tooMany || lone.size() > MOST) {
      return List.of();
    }
    return lone.stream()
        .filter(UnpairedBrackets::isInProse)
        .map(UnpairedBrackets::finding)
        .toList();
  }

  /** In running Korean text, and beside letters: what is code or a table is not looked at. */
  private static boolean isInProse(Lone bracket) {
    String text = bracket.passage().text();
    return bracket.passage().kind() != PassageKind.TABLE_CELL
        && text.chars().filter(c -> Script.of(c) == Script.HANGUL).limit(10).count() == 10;
  }

  private static Finding finding(Lone bracket) {
    Passage passage = bracket.passage();
    Place place = passage.places().placeOf(bracket.offset());
    String around = around(passage.text(), bracket.offset());
    return new Finding(
        Rule.UNPAIRED_BRACKET.severity(),
        Rule.UNPAIRED_BRACKET,
        "",
        "",
        "",
        bracket.opening()
            ? "a bracket is opened and never closed: " + around
            : "a bracket is closed that was never opened: " + around,
        bracket.opening() ? "close it" : "open it, or take it away",
        passage.document(),
        place.line(),
        place.column());
  }

  private static String around(String text, int at) {
    int start = Math.max(0, at - CONTEXT);
    int end = Math.min(text.length(), at + 1 + CONTEXT);
    start += start > 0 && Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
    end -= end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return (start > 0 ? "…" : "")
        + text.substring(start, end).replace(Passage.OBJECT, '…').replaceAll("\\s+", " ").strip()
        + (end < text.length() ? "…" : "");
  }
}
