// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Parses what a bracket holds into terms, Korean words and notes. Thread-safe. */
final class InsideParser {

  private static final int LIST = 3;

  private final PartReader reader = new PartReader();
  private final Relations relations = new Relations();

  /** The segments of {@code parenthetical}; none overlaps another. */
  Inside parse(Parenthetical parenthetical) {
    Working working = new Working(parenthetical, reader.read(parenthetical.masked()));
    working.joinKoreanHeadings();
    working.noteEquations();
    working.resolve(false);
    working.resolve(true);
    working.noteMixedList();
    working.noteQuotedTranslations();
    return working.finish();
  }

  /** The parts of one bracket while they are being related. */
  private final class Working {
    private final Parenthetical parenthetical;
    private List<Part> parts;
    private boolean coordinated;
    private boolean members;

    Working(Parenthetical parenthetical, List<Part> parts) {
      this.parenthetical = parenthetical;
      this.parts = parts;
    }

    /** {@code 저자: Kim}: what a Korean word other than a language's name heads is a remark. */
    void joinKoreanHeadings() {
      List<Part> joined = new ArrayList<>();
      for (Part part : parts) {
        Part last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if (last != null
            && last.kind() == Part.Kind.KOREAN
            && part.before() == Separator.COLON
            && part.kind().isForeign()) {
          joined.set(joined.size() - 1, last.joinedWith(part));
        } else {
          joined.add(part);
        }
      }
      parts = joined;
    }

    /** {@code n=24}: what equals a number is a quantity. */
    void noteEquations() {
      List<Part> noted = new ArrayList<>(parts);
      for (int i = 1; i < noted.size(); i++) {
        Part part = noted.get(i);
        if (part.kind() == Part.Kind.NOTE && part.before() == Separator.EQUALS) {
          noted.set(i - 1, noted.get(i - 1).asNote());
        }
      }
      parts = noted;
    }

    /** Relates neighbours that strong signs part, or else weak ones. */
    void resolve(boolean strong) {
      List<Part> resolved = new ArrayList<>();
      int i = 0;
      while (i < parts.size()) {
        int end = endOfRun(i, strong);
        if (end - i == 1) {
          resolved.add(parts.get(i));
        } else {
          relate(parts.subList(i, end), resolved);
        }
        i = end;
      }
      parts = resolved;
    }

    private int endOfRun(int start, boolean strong) {
      Part.Kind kind = parts.get(start).kind();
      int end = start + 1;
      while (kind.isForeign() && end < parts.size() && continues(kind, parts.get(end), strong)) {
        end++;
      }
      return end;
    }

    private boolean continues(Part.Kind kind, Part next, boolean strong) {
      Separator before = next.before();
      if (before == Separator.NONE || before.isStrong() != strong || !next.language().isEmpty()) {
        return false;
      }
      // IT・ビジネス: the Japanese dot joins scripts as well.
      return next.kind() == kind || (before == Separator.KATAKANA_DOT && next.kind().isForeign());
    }

    private void relate(List<Part> run, List<Part> resolved) {
      Part first = run.get(0);
      Part last = run.get(run.size() - 1);
      boolean inCompany =
          parts.stream().anyMatch(p -> p.kind().isForeign() && p.kind() != first.kind());
      Separator separator =
          run.stream().skip(1).map(Part::before).min(Enum::compareTo).orElseThrow();
      boolean joined = separator == Separator.KATAKANA_DOT && last.kind() != first.kind();
      Relation relation =
          joined
              ? Relation.ONE_TERM
              : relations.of(
                  run.stream().map(p -> p.span().of(parenthetical.masked())).toList(),
                  separator,
                  first.kind(),
                  parenthetical.leftWord(),
                  inCompany,
                  last.andOthers());
      switch (relation) {
        case ONE_TERM -> resolved.add(first.joinedWith(last));
        case FORMS -> resolved.addAll(run);
        case COORDINATED -> {
          coordinated = true;
          resolved.addAll(run);
        }
        case MEMBERS -> {
          members = true;
          run.forEach(part -> resolved.add(part.asNote()));
        }
      }
    }

    /** A list of Korean and Latin words is of members: {@code 칩, NPU, 메모리}. */
    void noteMixedList() {
      long latin = count(Part.Kind.LATIN);
      long korean = count(Part.Kind.KOREAN);
      if (latin == 0 || korean == 0 || latin + korean < parts.size()) {
        return;
      }
      boolean open = parts.get(parts.size() - 1).andOthers();
      boolean startsKorean = parts.get(0).kind() == Part.Kind.KOREAN;
      boolean sum = parts.stream().skip(1).allMatch(p -> p.before() == Separator.PLUS);
      if (parts.size() >= LIST && (open || startsKorean || sum)) {
        members = true;
        parts = parts.stream().map(p -> p.kind() == Part.Kind.LATIN ? p.asNote() : p).toList();
      }
    }

    private long count(Part.Kind kind) {
      return parts.stream().filter(p -> p.kind() == kind).count();
    }

    /** {@code 座禅, "seated meditation"}: what is quoted beside a form says what it means. */
    void noteQuotedTranslations() {
      boolean unquoted = parts.stream().anyMatch(p -> p.kind().isForeign() && !p.quoted());
      if (unquoted) {
        parts =
            parts.stream().map(p -> p.kind().isForeign() && p.quoted() ? p.asNote() : p).toList();
      }
    }

    Inside finish() {
      int offset = parenthetical.bracket().inside().start();
      List<Segment> segments = new ArrayList<>();
      for (Part part : parts) {
        Span span = part.span();
        segments.add(
            new Segment(
                roleOf(part.kind()),
                span.of(parenthetical.inside()).replace('\n', ' '),
                new Span(offset + span.start(), offset + span.end()),
                part.language()));
      }
      return new Inside(segments, coordinated, members);
    }

    private static Segment.Role roleOf(Part.Kind kind) {
      return switch (kind) {
        case KOREAN -> Segment.Role.KOREAN;
        case NOTE -> Segment.Role.NOTE;
        case EAST_ASIAN, LATIN, OTHER_SCRIPT -> Segment.Role.TERM;
      };
    }
  }
}
