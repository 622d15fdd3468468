// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.document.Passage;
import byeonggi.document.PassageKind;
import byeonggi.document.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A crude reader of Markdown for measuring: each line is a passage, without what no reader of the
 * article sees. The real reader is in {@code byeonggi.document}; this one keeps the measure of this
 * package independent of it.
 */
final class MarkdownLines {

  private static final Pattern HIDDEN =
      Pattern.compile(
          "!\\[[^\\]]*\\]\\([^)]*\\)" // image
              + "|\\[\\^[^\\]]*\\]:?" // footnote
              + "|(?<=\\])\\((?:[^()]|\\([^()]*\\))*\\)" // link target
              + "|</?[A-Za-z][^>]*>|<!--.*?-->|\\*+|__+|^\\s*(?:[#>+-]|\\d+\\.\\s)+\\s*|\\\\(?=\\p{Punct})");
  private static final Pattern OBJECT = Pattern.compile("`[^`]*`|\\$[^$]*\\$");
  private static final Pattern LINK =
      Pattern.compile("\\[(?!\\[)((?:[^\\[\\]]|\\[[^\\]]*\\])*)\\](?=\\()");

  private MarkdownLines() {}

  static List<Passage> read(String document, String text) {
    List<Passage> passages = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    boolean code = false;
    boolean matter = lines[0].strip().equals("---");
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].replace("\r", "");
      if (matter) {
        matter = i == 0 || !line.strip().equals("---");
        continue;
      }
      if (line.strip().startsWith("```")) {
        code = !code;
        continue;
      }
      if (!code && !line.isBlank()) {
        passages.add(passage(document, i + 1, line));
      }
    }
    return passages;
  }

  private static Passage passage(String document, int number, String line) {
    char[] shown = line.toCharArray();
    boolean[] hidden = new boolean[shown.length];
    Matcher link = LINK.matcher(line);
    while (link.find()) {
      hidden[link.start()] = true;
      hidden[link.end() - 1] = true;
    }
    Matcher out = HIDDEN.matcher(line);
    while (out.find()) {
      Arrays.fill(hidden, out.start(), out.end(), true);
    }
    Matcher object = OBJECT.matcher(line);
    while (object.find()) {
      Arrays.fill(hidden, object.start(), object.end(), true);
      hidden[object.start()] = false;
      shown[object.start()] = Passage.OBJECT;
    }
    StringBuilder text = new StringBuilder();
    List<Integer> columns = new ArrayList<>();
    boolean table = line.strip().startsWith("|") || line.contains(" | ");
    for (int i = 0; i < shown.length; i++) {
      if (!hidden[i]) {
        text.append(table && shown[i] == '|' ? Passage.BREAK : shown[i]);
        columns.add(line.codePointCount(0, i) + 1);
      }
    }
    columns.add(line.length() + 1);
    return new Passage(
        document,
        PassageKind.PARAGRAPH,
        text.toString(),
        List.of(),
        offset -> new Place(number, columns.get(offset)));
  }
}
