// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.MalformedTableException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTablesTest {
  private static final String HANJA = "刻舟求劍,각주구검\n護城河,해자\n社會主義,사회주의\n經濟成長,경제 성장\n";

  @TempDir private Path folder;

  private String complaint(byte[] bytes) throws Exception {
    Path file = Files.write(folder.resolve("mine.csv"), bytes);
    String message =
        assertThrows(MalformedTableException.class, () -> TermTables.read(file)).getMessage();
    assertEquals(1, message.lines().count());
    assertTrue(message.startsWith(file.toString()), message);
    return message;
  }

  @ParameterizedTest
  @CsvSource({
    "x-windows-949, CP949",
    "GB18030, GB18030",
    "x-Johab, JOHAB",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE",
  })
  void theEncodingThatATableSeemsToBeInIsNamed(String charset, String name) throws Exception {
    String message = complaint(HANJA.getBytes(Charset.forName(charset)));
    assertTrue(message.contains("looks like " + name), message);
    assertTrue(message.contains("iconv -f " + name + " -t UTF-8"), message);
  }

  @Test
  void damageIsTold() throws Exception {
    byte[] bytes = HANJA.repeat(20).getBytes(Charset.forName("UTF-8"));
    bytes[8] = (byte) 0xFF;
    assertTrue(complaint(bytes).contains("is damaged: "));
    assertTrue(complaint("moat,해\0자\n".getBytes(Charset.forName("UTF-8"))).contains("UTF-8"));
  }
}
