// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.regex.Pattern;

/** Names and formats of files. */
final class FileRule implements RejectionRule {

  private static final Pattern NAME =
      Pattern.compile(
          "\\*?[\\w./~-]*\\.(?:jsx?|tsx?|py|java|kt|rs|go|rb|php|c|h|cpp|cs|sh|md|txt|json|ya?ml|toml|xml|html?|css"
              + "|csv|tsv|sql|db|ini|cfg|conf|lock|log|exe|dll|so|jar|zip|gz|pdf|docx?|xlsx?|pptx?|hwpx?|png|jpe?g|gif"
              + "|svg|webp|mp[34]|epub)(?:\\s?[,/]\\s?[\\w./-]+)*\\*?",
          Pattern.CASE_INSENSITIVE);
  private static final WordList FORMATS = WordList.named("file-formats.txt");
  // A name of the format itself: 휴대용 문서 형식(PDF).
  private static final Pattern NAMES_A_FORMAT =
      Pattern.compile("(?:형식|포맷|파일|언어|값|표기법|그래픽|그래픽스|압축|출판|코덱|전문가 그룹)$");

  @Override
  public Rejected.Reason reason() {
    return Rejected.Reason.FILE_NAME;
  }

  @Override
  public boolean rejects(Parenthetical parenthetical) {
    String text = Marks.strip(parenthetical.masked());
    if (NAME.matcher(text).matches()) {
      // Node.js is a product.
      return !text.endsWith(".js")
          || !(Character.isUpperCase(text.charAt(0)) || parenthetical.isAttachedToHangulWord());
    }
    return FORMATS.contains(text) && !NAMES_A_FORMAT.matcher(parenthetical.leftWord()).find();
  }
}
