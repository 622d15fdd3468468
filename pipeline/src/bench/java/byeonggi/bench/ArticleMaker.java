// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes Korean articles in Markdown that look real to a program: prose, headings, lists and
 * quotations, about eight terms in brackets in 5 KB, and a few brackets that hold none.
 * Thread-safe; the same recipe and number give the same article everywhere.
 */
final class ArticleMaker {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(?::([^}]*))?}");
  private static final double TERM_SENTENCES = 0.12;
  private static final TermPair HOT = new TermPair("뜨거운 감자", "Hot Potato");

  private final WordLists words = new WordLists("sentences.tsv");
  private final ArchiveRecipe recipe;
  private final ZipfChoice<TermPair> terms;

  /** Prepares the making from all kinds of terms. */
  ArticleMaker(ArchiveRecipe recipe) {
    this(recipe, new TermPairs().mixed(recipe.terms()));
  }

  /** Prepares the making from the given terms. */
  ArticleMaker(ArchiveRecipe recipe, List<TermPair> terms) {
    this.recipe = recipe;
    this.terms = new ZipfChoice<>(terms, recipe.exponent());
  }

  /** The article of this number. */
  String article(int number) {
    Random random = new Random(recipe.seed() * 1_000_003 + number);
    StringBuilder out = new StringBuilder(recipe.bytes());
    out.append("# ").append(one("heading", random)).append(" ").append(number).append("\n\n");
    if (recipe.hotTerm()) {
      out.append("이번 주의 ").append(given(HOT)).append(Particle.after(HOT.gloss(), "은"));
      out.append(" 여전하다.\n\n");
    }
    int bytes = out.toString().getBytes(StandardCharsets.UTF_8).length;
    for (int block = 1; bytes < recipe.bytes(); block++) {
      String text = block(block, random);
      out.append(text);
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
    }
    return out.toString();
  }

  private String block(int block, Random random) {
    if (block % 5 == 0) {
      return "## " + one("heading", random) + "\n\n" + paragraph(3, random) + "\n\n";
    }
    return switch (random.nextInt(10)) {
      case 0 -> "> " + paragraph(2, random) + "\n\n";
      case 1 -> {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 3; i++) {
          list.append("- ").append(paragraph(1, random)).append("\n");
        }
        yield list + "\n";
      }
      default -> paragraph(3 + random.nextInt(3), random) + "\n\n";
    };
  }

  private String paragraph(int sentences, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      String list = random.nextDouble() < TERM_SENTENCES ? "term" : "plain";
      text.append(i == 0 ? "" : " ").append(filled(one(list, random), random));
    }
    return text.toString();
  }

  private String filled(String template, Random random) {
    StringBuilder text = new StringBuilder();
    Matcher slot = SLOT.matcher(template);
    while (slot.find()) {
      String particle = slot.group(2) == null ? "" : slot.group(2);
      String filling =
          switch (slot.group(1)) {
            case "term" -> term(terms.next(random), particle, random);
            case "quoted" -> quoted("‘", "’", terms.next(random), particle);
            case "bold" -> quoted("**", "**", terms.next(random), particle);
            default -> {
              String word = one(slot.group(1), random);
              yield word + Particle.after(word, particle);
            }
          };
      slot.appendReplacement(text, Matcher.quoteReplacement(filling));
    }
    return slot.appendTail(text).toString();
  }

  /** Most as {@code 해자(护城河)}; a few the other way round, labelled or explained. */
  private static String term(TermPair pair, String particle, Random random) {
    String shown =
        switch (random.nextInt(20)) {
          case 0 -> pair.term() + "(" + pair.gloss() + ")";
          case 1 -> pair.gloss() + "(원어: " + pair.term() + ")";
          case 2 -> pair.gloss() + "(" + pair.term() + ", 뒤에 다시 설명한다)";
          case 3 -> pair.gloss() + " (" + pair.term() + ")";
          default -> given(pair);
        };
    return shown + Particle.after(pair.gloss(), particle);
  }

  private static String quoted(String opening, String closing, TermPair pair, String particle) {
    return opening
        + pair.gloss()
        + closing
        + "("
        + pair.term()
        + ")"
        + Particle.after(pair.gloss(), particle);
  }

  private static String given(TermPair pair) {
    return pair.gloss() + "(" + pair.term() + ")";
  }

  private String one(String list, Random random) {
    List<String> texts = words.texts(list);
    return texts.get(random.nextInt(texts.size()));
  }
}
