// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.document.Passage;
import byeonggi.mention.Mention;
import byeonggi.text.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a document says of the languages of its terms: the terms themselves, and what its passages
 * are about. Depends on that document alone. Looked up on first use; used by one thread.
 */
final class DocumentLanguages {
  private final List<Mention> mentions;
  private final IdentityHashMap<Passage, Subjects> byPassage = new IdentityHashMap<>();
  private Subjects subjects; // null until asked for
  private HanTerms han; // null until asked for
  private final Map<String, String> hanLanguages = new HashMap<>();
  private final IdentityHashMap<Passage, HanTerms> hanByPassage = new IdentityHashMap<>();
  private Map<String, Integer> spelt; // null until asked for
  private final IdentityHashMap<Passage, Map<String, Integer>> speltByPassage =
      new IdentityHashMap<>();
  private final Map<String, Spelling> spellings = new HashMap<>();
  private Set<String> pinyin; // null until asked for

  private DocumentLanguages(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Looks at all mentions of one document. */
  static DocumentLanguages of(List<Mention> mentions) {
    return new DocumentLanguages(mentions);
  }

  /** What its terms in Han characters say. */
  HanTerms han() {
    if (han == null) {
      han = HanTerms.of(mentions, hanLanguages);
      IdentityHashMap<Passage, List<Mention>> grouped = new IdentityHashMap<>();
      for (Mention mention : mentions) {
        grouped.computeIfAbsent(mention.passage(), p -> new ArrayList<>()).add(mention);
      }
      grouped.forEach(
          (passage, group) -> hanByPassage.put(passage, HanTerms.of(group, hanLanguages)));
    }
    return han;
  }

  /** What the terms in Han characters of one passage say. */
  HanTerms han(Passage passage) {
    return han().size() == 0 ? han : hanByPassage.get(passage);
  }

  /** What the passages that hold mentions are about, all together. */
  Subjects subjects() {
    if (subjects == null) {
      subjects = new Subjects();
      IdentityHashMap<Passage, Boolean> seen = new IdentityHashMap<>();
      for (Mention mention : mentions) {
        if (seen.put(mention.passage(), true) == null) {
          subjects.addAll(subjects(mention.passage()));
        }
      }
    }
    return subjects;
  }

  /** What a passage is about. */
  Subjects subjects(Passage passage) {
    return byPassage.computeIfAbsent(passage, DocumentLanguages::look);
  }

  private static Subjects look(Passage passage) {
    Subjects found = new Subjects();
    String text = passage.text();
    SubjectWords.bundled().find(text, 0, text.length(), (at, language) -> found.add(language));
    return found;
  }

  /** Whether a bracket of the document has the term as the pinyin of characters beside it. */
  boolean isPinyin(String term) {
    if (pinyin == null) {
      pinyin = new HashSet<>();
      for (Mention mention : mentions) {
        String text = mention.term().text();
        if (Script.LATIN.isIn(text)
            && !Script.HAN.isIn(text)
            && mention.segments().stream()
                .anyMatch(form -> Romanisation.isPinyinOf(text, form.text()))) {
          pinyin.add(text);
        }
      }
    }
    return pinyin.contains(term);
  }

  /** How many distinct terms in Latin letters are of a language by their spelling alone. */
  int spelt(String language) {
    lookAtSpelling();
    return spelt.getOrDefault(language, 0);
  }

  /** The same in one passage. */
  int spelt(String language, Passage passage) {
    lookAtSpelling();
    return speltByPassage.getOrDefault(passage, Map.of()).getOrDefault(language, 0);
  }

  /** How a term in Latin letters is spelt. */
  Spelling spelling(TermForm term) {
    return spellings.computeIfAbsent(term.text(), t -> Spelling.of(term));
  }

  private void lookAtSpelling() {
    if (spelt != null) {
      return;
    }
    spelt = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Mention mention : mentions) {
      String term = mention.term().text();
      if (!mention.term().language().isEmpty()
          || !Script.LATIN.isIn(term)
          || Script.HAN.isIn(term)
          || !seen.add(term)) {
        continue;
      }
      String tag = spelling(TermForm.of(term)).ofItself();
      if (!tag.equals(Spelling.ENGLISH)) {
        spelt.merge(tag, 1, Integer::sum);
        speltByPassage
            .computeIfAbsent(mention.passage(), p -> new HashMap<>())
            .merge(tag, 1, Integer::sum);
      }
    }
  }
}
