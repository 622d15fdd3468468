// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedRowsTest {
  @ParameterizedTest
  @ValueSource(strings = {"mandarin-words.tsv", "japanese-words.tsv"})
  void everyRowIsFoundWithWhatFollowsIt(String table) {
    SortedRows rows = SortedRows.read(table);
    Map<String, String> all = new HashMap<>();
    TableFile.forEachRow(table, all::put);

    List<String> lost = new ArrayList<>();
    all.forEach(
        (key, rest) -> {
          if (!rows.has(key) || !rows.after(key).equals(rest)) {
            lost.add(key);
          }
        });

    assertTrue(all.size() > 1000);
    assertEquals(List.of(), lost);
    assertEquals(all.keySet().stream().mapToInt(String::length).max().getAsInt(), rows.longest());
  }

  @Test
  void aTableMayHaveKeysAlone() {
    SortedRows rows = SortedRows.read("english-words.txt");
    List<String> words =
        TableFile.text("english-words.txt").lines().filter(line -> !line.startsWith("#")).toList();

    assertEquals(List.of(), words.stream().filter(word -> !rows.has(word)).toList());
    assertEquals("", rows.after(words.get(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "重庆城里", "\uD842\uDFB7", "~", "\uFFFD", "xie du"})
  void whatNoRowBeginsWithIsNotThere(String key) {
    SortedRows rows = SortedRows.read("mandarin-words.tsv");

    assertFalse(rows.has(key));
    assertEquals("", rows.after(key));
  }
}
