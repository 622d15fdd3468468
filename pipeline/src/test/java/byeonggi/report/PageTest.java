// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page as a person uses it, in a real browser. */
class PageTest {
  private static final String ROWS =
      "return [...document.querySelectorAll('.entries .rows .row')].map((row) =>"
          + " row.querySelector('.source').textContent + ' = ' +"
          + " row.querySelector('.target').textContent);";

  @TempDir static Path folder;
  private static Chromium chromium;
  private static Path page;

  @BeforeAll
  static void open() throws Exception {
    chromium = Chromium.open(folder, "ko");
    page = SamplePages.usual(folder);
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void beginAnew() throws IOException {
    chromium.resize(1280, 900);
    visit(page, "");
    script("localStorage.clear()");
    visit(page, "");
    try (Stream<Path> files = Files.list(chromium.downloads())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static void visit(Path file, String hash) {
    chromium.visit(file, hash);
  }

  private static Object script(String script, Object... arguments) {
    return chromium.driver().executeScript(script, arguments);
  }

  private static WebElement find(String selector) {
    return chromium.driver().findElement(By.cssSelector(selector));
  }

  private static List<WebElement> findAll(String selector) {
    return chromium.driver().findElements(By.cssSelector(selector));
  }

  private static WebElement button(String text) {
    return chromium
        .driver()
        .findElement(By.xpath("//button[starts-with(normalize-space(.), '" + text + "')]"));
  }

  private static List<?> rows() {
    return (List<?>) script(ROWS);
  }

  private static void press(CharSequence key) {
    chromium.driver().switchTo().activeElement().sendKeys(key);
  }

  private static String heading() {
    return find("h2.pair").getText();
  }

  private static void search(String query) {
    WebElement box = find(".filters input[type=search]");
    box.clear();
    box.sendKeys(query);
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    "厚积, 厚积薄发 = 두껍게 쌓인 기술",
    "쌓인, 厚积薄发 = 두껍게 쌓인 기술",
    "houji, 厚积薄发 = 두껍게 쌓인 기술",
    "hjbf, 厚积薄发 = 두껍게 쌓인 기술",
    "ㄷㄲㄱ, 厚积薄发 = 두껍게 쌓인 기술",
    "scaling, Scaling Law = 스케일링 법칙",
    "진입 장벽, 护城河 = 해자"
  })
  void searchFinds(String query, String row) {
    search(query);
    assertEquals(List.of(row), rows());
  }

  @ParameterizedTest(name = "filter {0}: {1}")
  @CsvSource({
    "언어, 일본어, 夏目漱石 = 나쓰메 소세키",
    "종류, 성어, 厚积薄发 = 두껍게 쌓인 기술|刻舟求劍 = 각주구검",
    "상태, 다른 대응어, 护城河 = 참호",
    "검토 필요, 예, 厚积薄发 = 두껍게 쌓인 기술|护城河 = 참호|moat = (대응어 없음)",
    "신뢰도 이상, 99%, Scaling Law = 스케일링 법칙|刻舟求劍 = 각주구검",
    "신뢰도 이하, 30%, moat = (대응어 없음)"
  })
  void eachFilterNarrowsTheList(String filter, String value, String rows) {
    WebElement select =
        chromium
            .driver()
            .findElement(By.xpath("//label[span[normalize-space(.)='" + filter + "']]//select"));
    new Select(select).selectByVisibleText(value);
    assertEquals(List.of(rows.split("\\|", -1)), rows());
  }

  @Test
  void aHeaderSortsTheOtherWayAtTheSecondClick() {
    WebElement header = find(".head .confidence button");
    header.click();
    assertEquals("moat = (대응어 없음)", rows().get(0));
    assertEquals("ascending", find(".head .confidence").getDomAttribute("aria-sort"));
    header.click();
    assertEquals("刻舟求劍 = 각주구검", rows().get(0));
    assertEquals("descending", find(".head .confidence").getDomAttribute("aria-sort"));
    header.click();
    assertEquals("厚积薄发 = 두껍게 쌓인 기술", rows().get(0));
  }

  @Test
  void anEntryTellsWhyAndShowsItsPlaces() {
    search("厚积");
    find(".rows button.term").click();
    assertEquals("厚积薄发 = 두껍게 쌓인 기술", heading());
    String why = find(".why").getText();
    assertTrue(why.contains("다음 후보는 ‘쌓인 기술’입니다(22%)"), why);
    assertTrue(why.contains("→ 두껍게"), why);
    assertEquals(3, findAll(".evidence li").size());
    assertEquals(3, findAll(".concordance li").size());
    assertEquals("두껍게 쌓인 기술", find(".quote mark").getText());
    assertEquals("두껍게 쌓인 기술", find(".concordance mark").getText());
    assertTrue(find(".concordance .place").getText().startsWith("가/하나.md 3행 17열"));
    assertEquals("zh", find(".pair .source").getDomAttribute("lang"));
    assertTrue(find(".characters").getText().contains("후"), find(".characters").getText());
  }

  @Test
  void theListAndTheEntryWorkByKeysAlone() {
    find(".filters input[type=search]").sendKeys("护城河");
    find(".entries").sendKeys(Keys.ARROW_DOWN);
    press(Keys.ENTER);
    assertEquals("护城河 = 해자", heading());
    press("j");
    assertEquals("护城河 = 참호", heading());
    press("r");
    assertEquals("거절", find(".with-detail .row.open .badge").getText());
    press(Keys.ESCAPE);
    assertEquals(0, findAll("h2.pair").size());
    assertEquals("护城河", chromium.driver().switchTo().activeElement().getText());
  }

  @Test
  void aDocumentOfALineShowsWhatElseIsInIt() {
    search("厚积");
    find(".rows button.term").click();
    findAll(".concordance .place button.link").get(0).click();
    assertEquals(List.of("厚积薄发 = 두껍게 쌓인 기술"), rows());
    visit(page, "#documents");
    findAll(".documents button.term").get(2).click();
    assertEquals(List.of("厚积薄发 = 두껍게 쌓인 기술", "护城河 = 해자"), rows());
  }

  @Test
  void reviewGoesByKeysFromTheMostDoubtfulAndFrequentOn() {
    visit(page, "#review");
    assertEquals("厚积薄发 = 두껍게 쌓인 기술", heading());
    press("r");
    assertEquals("moat = (대응어 없음)", heading());
    press("k");
    assertEquals("厚积薄发 = 두껍게 쌓인 기술", heading());
    press("j");
    press("s");
    assertEquals("护城河 = 참호", heading());
    press("e");
    press("도랑");
    press(Keys.ENTER);
    assertTrue(find(".progress-text").getText().contains("3개 중 3개"));
    press("u");
    assertEquals("护城河 = 참호", heading());
    assertTrue(find(".progress-text").getText().contains("3개 중 2개"));
  }

  @Test
  void keysWorkWhileHangulIsTypedAndCanBeSwitchedOff() {
    visit(page, "#review");
    String type =
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
            + " {key: arguments[0], code: arguments[1], bubbles: true}))";
    script(type, "ㄱ", "KeyR");
    assertEquals("moat = (대응어 없음)", heading());
    press("?");
    find(".key-help input").click();
    button("닫기").click();
    script(type, "ㄴ", "KeyS");
    press("u");
    assertEquals("moat = (대응어 없음)", heading());
    assertTrue(find(".progress-text").getText().contains("3개 중 1개"));
  }

  @Test
  void theDialogListsTheKeys() {
    press("?");
    String dialog = find(".key-help").getText();
    assertTrue(dialog.contains("A\n승인"), dialog);
    assertTrue(dialog.contains("U, Ctrl+Z\n되돌리기"), dialog);
    assertFalse(dialog.contains("object"), dialog);
  }

  @Test
  void aKeyThatIsHeldDecidesOnce() {
    visit(page, "#review");
    for (boolean repeat : List.of(false, true, true, true)) {
      script(
          "document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
              + " {key: 'a', bubbles: true, repeat: arguments[0]}))",
          repeat);
    }
    assertEquals("내 결정 1건", find(".decision-count").getText());
  }

  @Test
  void theSearchIsReachedFromEveryViewBeforeTheNextKey() {
    visit(page, "#review");
    press("/");
    press("as");
    assertEquals("as", find(".filters input[type=search]").getDomProperty("value"));
    assertEquals("내 결정 0건", find(".decision-count").getText());
  }

  @Test
  void whatWasDecidedIsSeenAndCanBeTakenBack() {
    visit(page, "#review");
    press("r");
    assertEquals("厚积薄发 = 두껍게 쌓인 기술 거절함", find(".news p").getText());
    find(".news button").click();
    assertEquals("마지막 결정을 되돌렸습니다.", find(".news p").getText());
    assertEquals("내 결정 0건", find(".decision-count").getText());
    press("a");
    press(Keys.chord(Keys.CONTROL, "z"));
    assertEquals("내 결정 0건", find(".decision-count").getText());
  }

  @Test
  void oneKeyTakesTheNextBestGloss() {
    find(".rows button.term").click();
    assertEquals("쌓인 기술", find(".quote .rival").getText());
    press("n");
    assertEquals("두껍게 쌓인 기술 쌓인 기술", find(".row.open .target").getText());
    assertTrue(find(".facts").getText().contains("수정"), find(".facts").getText());
  }

  @Test
  void aNoteGoesIntoTheFile() throws IOException {
    visit(page, "#review");
    press("r");
    press("k");
    button("메모").click();
    press("너무 김" + Keys.ENTER);
    button("결정 내려받기").click();
    String csv = downloaded("decisions.csv");
    assertTrue(csv.contains(",rejected,너무 김,"), csv);
  }

  @Test
  void theRestIsReviewedOnlyIfOneWants() {
    visit(page, "#review");
    press("a");
    press("s");
    press("a");
    assertTrue(find(".progress-text").getText().contains("3개 중 3개"));
    button("나머지 4개도 검토").click();
    assertEquals("护城河 = 해자", heading());
    assertTrue(find(".progress-text").getText().contains("7개 중 3개"));
  }

  @Test
  void filtersAreSeenAndSurviveAReload() {
    new Select(find(".fields select")).selectByVisibleText("일본어");
    assertTrue(find(".chips").getText().contains("일본어"));
    chromium.driver().navigate().refresh();
    assertEquals(List.of("夏目漱石 = 나쓰메 소세키"), rows());
    find(".chips li button").click();
    assertEquals(7, rows().size());
    assertEquals(0, findAll(".chips li").size());
  }

  @Test
  void aFileInAnotherEncodingIsRefused() throws IOException {
    Path file = chromium.downloads().resolve("excel.csv");
    Files.writeString(file, "source_term,target_term\nmoat,해자\n", Charset.forName("EUC-KR"));
    find("input[type=file]").sendKeys(file.toString());
    await(() -> find(".panel").getText().contains("UTF-8"));
    assertEquals("내 결정 0건", find(".decision-count").getText());
  }

  @Test
  void aTableThatTellsNoDecisionsIsReadOnlyIfOneWants() throws IOException {
    Path file = chromium.downloads().resolve("occurrences.csv");
    Files.writeString(file, "document,source_term,target_term\na.md,护城河,해자\na.md,x,엑스\n");
    find("input[type=file]").sendKeys(file.toString());
    await(() -> find(".panel").getText().contains("status"));
    assertEquals("내 결정 0건", find(".decision-count").getText());
    button("모두 승인으로 읽기").click();
    assertEquals("내 결정 1건 · 이 용어집에 없는 쌍 1건", find(".decision-count").getText());
    find(".panel").findElement(By.xpath(".//button[contains(., '되돌리기')]")).click();
    assertEquals("내 결정 0건", find(".decision-count").getText());
  }

  @Test
  void anEntryShowsWhatWasFoundOfIt() {
    search("참호");
    find(".rows button.term").click();
    assertTrue(find(".detail .findings").getText().contains("하나를 골라 승인하세요"));
  }

  @Test
  void aDownloadThatIsOldSaysSo() {
    visit(page, "#review");
    press("r");
    button("결정 내려받기").click();
    assertFalse(find(".panel .warning").isDisplayed());
    find("h2.pair").click();
    press("s");
    assertTrue(find(".panel .warning").isDisplayed());
  }

  @Test
  void nothingToDownloadIsExplained() {
    button("결정 내려받기").click();
    assertTrue(find(".panel").getText().contains("아직 결정이 없습니다"));
  }

  @Test
  void keysOfAWordThatIsTypedDecideNothing() {
    search("ar");
    press("s");
    press("u");
    assertEquals("내 결정 0건", find(".decision-count").getText());
  }

  @Test
  void decisionsSurviveAReloadGoOutAsADictionaryAndComeBack() throws Exception {
    visit(page, "#review");
    press("r");
    press("s");
    press("e");
    press("도랑" + Keys.ENTER);
    visit(page, "");
    assertEquals("내 결정 3건", find(".decision-count").getText());
    button("결정 내려받기").click();
    assertTrue(find(".panel").getText().contains("--dictionary=decisions.csv"));

    String csv = downloaded("decisions.csv");
    String date = (String) script("return new Date().toLocaleDateString('sv')");
    assertEquals(
        """
        \uFEFFsource_term,source_lang,target_term,target_lang,status,note,reviewer,date,id
        厚积薄发,zh,두껍게 쌓인 기술,ko,rejected,,,DATE,00000000000000a1
        moat,en,,,stop,,,DATE,
        护城河,zh,참호,ko,rejected,,,DATE,00000000000000b2
        护城河,zh,도랑,ko,approved,,,DATE,00000000000000b2
        """
            .replace("DATE", date),
        csv);

    script("localStorage.clear()");
    visit(page, "");
    assertEquals("내 결정 0건", find(".decision-count").getText());
    find("input[type=file]").sendKeys(chromium.downloads().resolve("decisions.csv").toString());
    await(() -> find(".decision-count").getText().equals("내 결정 3건"));
    assertTrue(find(".panel").getText().contains("결정 3건을 읽었습니다"));
    assertEquals("참호 도랑", find(".rows .row:nth-child(4) .target").getText());
  }

  private static String downloaded(String name) throws IOException {
    Path file = chromium.downloads().resolve(name);
    await(() -> Files.exists(file));
    return Files.readString(file);
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void await(Condition condition) {
    new WebDriverWait(chromium.driver(), Duration.ofSeconds(20))
        .until(
            driver -> {
              try {
                return condition.holds();
              } catch (IOException e) {
                return false;
              }
            });
  }

  @Test
  void whoUsedADictionaryIsToldToGiveItAgain() throws IOException {
    visit(SamplePages.withDictionary(folder), "#review");
    press("r");
    button("결정 내려받기").click();
    String told = find(".panel").getText();
    assertTrue(told.contains("사전(7행)으로 만들었습니다"), told);
    assertTrue(told.contains("그 뒤에 붙이세요"), told);
  }

  @Test
  void anOpenEntryStaysOpenWhenTheLanguageIsSwitchedAndAfterAReload() {
    find(".rows button.term").click();
    assertEquals("厚积薄发 = 두껍게 쌓인 기술", heading());
    button("English").click();
    assertEquals("厚积薄发 = 두껍게 쌓인 기술", heading());
    assertEquals("Why this span", find(".detail h3").getText());
    chromium.driver().navigate().refresh();
    assertEquals("厚积薄发 = 두껍게 쌓인 기술", heading());
    press(Keys.ESCAPE);
    assertEquals(0, findAll("h2.pair").size());
  }

  @Test
  void languageAndColoursAreSwitchedAndKept() {
    button("English").click();
    assertEquals("en", script("return document.documentElement.lang"));
    assertEquals("Terms", find("nav a[aria-current]").getText());
    new Select(find(".settings select")).selectByVisibleText("Dark");
    visit(page, "#overview");
    assertEquals("Overview", find("nav a[aria-current]").getText());
    assertEquals("dark", script("return document.documentElement.dataset.theme"));
  }

  @Test
  void theOverviewCountsAndLeadsToTheEntries() {
    visit(page, "#overview");
    String text = find(".overview-view").getText();
    assertTrue(text.contains("라/넷.pdf"), text);
    assertTrue(text.contains("70% 미만이면 검토"), text);
    button("성어").click();
    assertEquals(List.of("厚积薄发 = 두껍게 쌓인 기술", "刻舟求劍 = 각주구검"), rows());
  }

  @Test
  void aFindingLeadsToItsEntry() {
    visit(page, "#findings");
    assertTrue(find(".findings").getText().contains("대응어가 여럿인 용어"));
    assertTrue(find(".findings").getText().contains("나/둘.md · 5행 9열"));
    assertTrue(find(".findings").getText().contains("하나를 골라 승인하세요"));
    find(".findings button.link").click();
    assertEquals("护城河 = 참호", heading());
    press("r");
    visit(page, "#findings");
    assertEquals("거절", find(".findings .badge.rejected").getText());
  }

  private static Path manyEntries() throws IOException {
    return SamplePages.write(
        folder,
        data -> {
          for (int i = 0; i < 300; i++) {
            data.add(SamplePages.entry("id" + i, "term" + i, "en", "용어", 1, 900, "concept"));
          }
        });
  }

  @Test
  void theListScrollsOnWhileARowHasTheFocus() throws IOException {
    visit(manyEntries(), "");
    find(".entries").sendKeys(Keys.ARROW_DOWN);
    script("document.querySelector('.entries').scrollTop = 5000");
    await(() -> rows().contains("term120 = 용어"));
    assertEquals(5000L, script("return document.querySelector('.entries').scrollTop"));
    find(".entries").sendKeys(Keys.ARROW_DOWN);
    assertEquals("term114", chromium.driver().switchTo().activeElement().getText());
  }

  @Test
  void onPaperAllRowsStand() throws IOException {
    visit(manyEntries(), "");
    assertTrue(rows().size() < 100);
    script("window.dispatchEvent(new Event('beforeprint'))");
    assertEquals(300, rows().size());
    script("window.dispatchEvent(new Event('afterprint'))");
    assertTrue(rows().size() < 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko light", "ko dark", "en light", "en dark"})
  void everybodyCanUseEveryView(String setting) {
    String[] languageAndTheme = setting.split(" ", -1);
    script("localStorage.setItem('byeonggi.language', arguments[0])", languageAndTheme[0]);
    script("localStorage.setItem('byeonggi.theme', arguments[0])", languageAndTheme[1]);
    for (String view :
        List.of("", "#review", "#overview", "#findings", "#documents", "#entry/00000000000000a1")) {
      visit(page, view);
      assertAccessible(view);
    }
    visit(page, "#review");
    press("e");
    assertAccessible("an edit");
    press(Keys.ESCAPE);
    press("r");
    find(".exchange .primary").click();
    assertAccessible("the panel of a download");
    chromium.resize(390, 800);
    visit(page, "#entry/00000000000000a1");
    assertAccessible("a narrow page");
  }

  private static void assertAccessible(String where) {
    List<Rule> violations = new AxeBuilder().analyze(chromium.driver()).getViolations();
    assertEquals(
        List.of(),
        violations.stream().map(rule -> rule.getId() + ": " + rule.getNodes()).toList(),
        where);
  }

  @Test
  void nothingOfTheGlossaryRunsOrLeavesThePage() throws IOException {
    Path hostile = SamplePages.hostile(folder);
    chromium.console();
    chromium.requests();
    for (String view : List.of("", "#review", "#overview", "#findings", "#documents")) {
      visit(hostile, view);
      findAll(".rows button.term, .findings button.link").stream()
          .limit(1)
          .forEach(WebElement::click);
    }
    visit(hostile, "");
    for (int i = 0; i < 15; i++) {
      press("j");
      press("r");
    }
    script("document.querySelector('.exchange .primary').click()");
    assertEquals(null, script("return window.pwned"));
    assertEquals(
        0L, script("return document.querySelectorAll('main img, main style, main link').length"));
    assertEquals(List.of(), chromium.console());
    List<String> outside =
        chromium.requests().stream()
            .filter(
                address ->
                    !address.equals(
                        hostile
                            .toUri()
                            .toString()
                            .replace("file:/", "file:///")
                            .replace("////", "///")))
            .filter(address -> !address.startsWith("blob:"))
            .filter(address -> !address.startsWith("file://" + hostile))
            .toList();
    assertEquals(List.of(), outside);
    assertEquals("내 결정 15건", find(".decision-count").getText());
  }

  @Test
  void fiftyThousandEntriesAreSearchedAndScrolledToTheEnd() throws IOException {
    Path own = Files.createTempDirectory(folder, "large");
    Path large = own.resolve("report.html");
    LargeGlossary glossary = new LargeGlossary(50_000, 100_000);
    try (ReportData data = new ReportData(own)) {
      glossary.tell(data);
      data.write(large, glossary.facts());
    }
    visit(large, "");
    assertTrue(rows().size() < 100);
    find(".entries").sendKeys(Keys.END);
    String last = (String) script("return document.activeElement.closest('.row').textContent");
    assertEquals(
        "50001",
        script("return document.activeElement.closest('.row').getAttribute('aria-rowindex')"));
    String term = chromium.driver().switchTo().activeElement().getText();
    search(term);
    assertTrue(last.startsWith(term));
    assertTrue(rows().stream().anyMatch(row -> row.toString().startsWith(term)), term);
    assertFalse(find(".empty").isDisplayed());
  }
}
