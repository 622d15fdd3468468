// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.Pair;
import byeonggi.glossary.TermKinds;
import byeonggi.term.Kind;
import byeonggi.term.TermAnalysis;
import java.util.List;
import java.util.Map;

/** Tells the kind of a term by the named entity that it is alone. */
final class EntityKinds implements TermKinds {

  @Override
  public List<String> cuesAt(Pair pair) {
    return List.of();
  }

  @Override
  public Kind kindOf(
      String term,
      String language,
      String gloss,
      Map<String, Long> cues,
      long occurrences,
      TermAnalysis analysis) {
    return switch (analysis.entity()) {
      case "PERSON" -> Kind.PERSON;
      case "LOCATION" -> Kind.PLACE;
      case "ORGANIZATION" -> Kind.ORGANISATION;
      default -> Kind.OTHER;
    };
  }
}
