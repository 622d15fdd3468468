// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

import byeonggi.dictionary.UserDictionary;
import byeonggi.document.DocumentException;
import byeonggi.document.DocumentReader;
import byeonggi.document.Passage;
import byeonggi.gloss.GlossTools;
import byeonggi.mention.Mention;
import byeonggi.mention.MentionFinder;
import byeonggi.sound.JapaneseHangul;
import byeonggi.sound.MandarinHangul;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how much heap all tables take: what stays after a collection, less what was there before.
 */
public final class TableHeap {
  private static final String TEXT =
      "옛 도시 충칭(重庆)과 도쿄(東京), 와사비(山葵), 해자(护城河), 바이트댄스(字节), 스케일링 법칙(Scaling Law),"
          + " 각주구검(刻舟求劍), 량원펑(Liang Wenfeng), 대규모 언어 모델(LLM), 커제(柯洁)를 보았다.";

  private TableHeap() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws DocumentException {
    long before = used();
    GlossTools tools = GlossTools.with(UserDictionary.EMPTY);
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : new DocumentReader().read("text.md", TEXT)) {
      mentions.addAll(new MentionFinder().find(passage).mentions());
    }
    int proposals = tools.proposer().propose(mentions).size();
    boolean words = !JapaneseHangul.bundled().wordSounds("山葵").isEmpty();
    boolean pinyin = MandarinHangul.bundled().pinyinSounds("Liang Wenfeng").isPresent();
    System.out.printf(
        "%d mentions, all tables loaded (%b): %.1f MB of heap and %.1f MB outside it, with Nori's%n",
        proposals, words && pinyin, (used() - before) / 1e6, outside() / 1e6);
  }

  private static long outside() {
    return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
        .mapToLong(BufferPoolMXBean::getMemoryUsed)
        .sum();
  }

  private static long used() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    for (int i = 0; i < 3; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
