// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.text.Span;

/**
 * A gloss is often exactly what the writer set apart by quotation marks, emphasis or a link; it
 * hardly ever cuts a quotation in two.
 */
final class QuotationEvidence implements Evidence {
  @Override
  public String name() {
    return "quotation";
  }

  @Override
  public Preparation prepare(MentionContext context) {
    return (candidate, features) -> weigh(candidate, context, features);
  }

  private static void weigh(Candidate candidate, MentionContext context, Features features) {
    if (candidate.place() != Candidate.Place.LEFT) {
      return;
    }
    String text = context.left().text();
    Span span = candidate.span();
    weighQuotes(text, span, features);
    weighMarks(text, span, context, features);
  }

  private static void weighQuotes(String text, Span span, Features features) {
    boolean opens = span.start() > 0 && Quotes.isOpening(text.charAt(span.start() - 1));
    boolean closes = span.end() < text.length() && Quotes.isClosing(text.charAt(span.end()));
    if (opens && closes) {
      features.add("quotation.exact");
      if (Quotes.isTitle(text.charAt(span.start() - 1))) {
        features.add("quotation.title");
      }
    } else if (opens) {
      features.add("quotation.opens");
    } else if (closes) {
      features.add("quotation.cut");
    }
    int depth = 0;
    int lowest = 0;
    boolean holds = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '"') {
        holds = true;
      } else if (Quotes.isOpening(c) && c != '”' && c != '’') {
        depth++;
        holds = true;
      } else if (Quotes.isClosing(c)) {
        depth--;
        lowest = Math.min(lowest, depth);
      }
    }
    if (lowest < 0 || depth > 0) {
      features.add("quotation.unbalanced");
    } else if (holds) {
      features.add("quotation.holds");
    }
  }

  private static void weighMarks(
      String text, Span span, MentionContext context, Features features) {
    for (Span mark : context.marks()) {
      Span letters = trimmed(text, mark);
      if (letters.equals(span)) {
        features.add("quotation.marked");
      } else if (letters.start() == span.start() && letters.end() > span.end()) {
        features.add("quotation.markOpens");
      } else if (letters.contains(span)) {
        features.add("quotation.withinMark");
      } else if (span.start() < letters.end() && letters.start() < span.start()) {
        features.add("quotation.cutsMark");
      }
    }
  }

  private static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
