// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import byeonggi.text.Hangul;
import byeonggi.text.JamoText;
import byeonggi.text.Script;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two Korean glosses are forms of one. Stateless. */
final class GlossForms {
  private static final int SHORTEST_ALIKE = 4;
  private static final int LONG = 8;

  /** Endings and particles: what differs in them only is one gloss. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:은|는|이|가|을|를|의|에|와|과|도|로|으로|에서|들|적|적인|적으로|성|화|인|이다|입니다|임|음|기|다|며|고|게|히|지|"
              + "하|한|할|함|해|하는|하다|하기|하여|하게|하고|했다|했던|한다|합니다|되|된|될|됨|되는|되다|되기|된다|됐다|시키다|시키는|시킨|당한|당하다|"
              + "스러운|스럽다|로운|롭다)?");

  /** Titles and what sort of thing it is: 마윈 회장, 광둥성, 제나라 name the same as without. */
  private static final Set<String> HEADS =
      Set.of(
          ("회장 사장 대표 대표이사 부회장 부사장 이사 교수 박사 주석 국가주석 총리 총재 장관 대통령 의원 위원장 감독 선생 선생님 씨 님 여사 옹 공 왕 황제 작가 시인 기자 "
                  + "성 시 현 구 군 주 강 산 섬 호 하 사 나라 국 지역 지방 특구 거리 항 항구 공항 역 그룹 공사 회사 주식회사 유한회사 유한공사 은행 대학 대학교 기업 재단 협회 "
                  + "위원회 연구소 연구원 신문 일보 방송 출판사 정부 당 팀 시장 시대 시기 전쟁 사건 사상 이론 개념 원칙 법칙 방식 기법 기술 모델 시스템 서비스 플랫폼 브랜드 앱 제품 "
                  + "편 장 권 책 경 서 전 기 시리즈 영화 게임 소설 인 족 어 말 글자 자 등 류 형 식 호텔 사원 절 탑 문 집")
              .split(" "));

  /** How a verb of the running text ends: what a term explains there is no gloss to be kept to. */
  private static final Pattern INFLECTED =
      Pattern.compile(
          ".*(?:니다|다|[어아여해려]야|거나|도록|[은는한린된]지|지만|면서|므로|[어아여해]서|하며|되며|하는|되는|[가-힣]는|했던|하고|되고|하게|되게)");

  private GlossForms() {}

  /** Whether it ends as a verb does in a sentence. */
  static boolean isInflected(String gloss) {
    return INFLECTED.matcher(gloss).matches();
  }

  /** The letters and digits of a gloss, which blanks and hyphens do not change. */
  static String letters(String gloss) {
    StringBuilder letters = new StringBuilder(gloss.length());
    gloss
        .codePoints()
        .filter(c -> Script.of(c) != Script.SPACE && Script.of(c) != Script.MARK)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /**
   * Whether they differ by one sound, or two if they are long, and not just in an ending. Syllables
   * that have little in common make another word, however short: 지속성 and 영속성.
   */
  static boolean alike(String a, String b) {
    String x = JamoText.of(a).toString();
    String y = JamoText.of(b).toString();
    int shorter = Math.min(x.length(), y.length());
    if (shorter < SHORTEST_ALIKE || sameStem(letters(a), letters(b))) {
      return false;
    }
    int most = shorter < LONG ? 1 : 2;
    return new LevenshteinDistance(most).apply(x, y) >= 0
        && haveNearSyllables(letters(a), letters(b));
  }

  private static boolean haveNearSyllables(String a, String b) {
    if (a.length() != b.length()) {
      return true;
    }
    for (int i = 0; i < a.length(); i++) {
      if (Hangul.sharedParts(a.charAt(i), b.charAt(i)) < 2) {
        return false;
      }
    }
    return true;
  }

  /** Whether they are one word with other endings, or the same. */
  static boolean sameStem(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    for (int stem = shared; stem > 0 && stem >= shared - 1; stem--) {
      if (stem * 2 >= Math.min(a.length(), b.length())
          && ENDING.matcher(a.substring(stem)).matches()
          && ENDING.matcher(b.substring(stem)).matches()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one is the other with more words before it, or with a title or generic head after it:
   * most likely the same gloss, cut otherwise.
   */
  static boolean sameCutOtherwise(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    if (longer.endsWith(shorter)) {
      return true;
    }
    return longer.startsWith(shorter) && isHead(longer.substring(shorter.length()).strip());
  }

  private static boolean isHead(String rest) {
    return HEADS.contains(rest) || ENDING.matcher(rest).matches();
  }
}
