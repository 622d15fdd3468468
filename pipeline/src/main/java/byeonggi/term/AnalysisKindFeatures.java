// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import byeonggi.sound.SoundKinship;
import byeonggi.text.Script;
import java.util.Map;
import java.util.regex.Pattern;

/** What CoreNLP says of the kind of a term. Thread-safe. */
final class AnalysisKindFeatures {
  private static final Pattern NAMES = Pattern.compile("PROPN(?: PROPN)*");

  void add(KindEvidence evidence, Map<String, Double> features) {
    String tags = evidence.analysis().partsOfSpeech();
    if (tags.isEmpty()) {
      return;
    }
    String script = Script.HAN.isIn(evidence.term()) ? "-han" : "-latin";
    String sound = evidence.kinship() == SoundKinship.Way.NONE ? "-translated" : "-sounds-alike";
    String entity = entity(evidence.analysis().entity());
    String words = tags.indexOf(' ') < 0 ? "-one-word" : "";
    features.put(entity + "entity" + script + words, 1.0);
    features.put(entity + "entity" + sound, 1.0);
    if (NAMES.matcher(tags).matches()) {
      features.put("tags-names" + script, 1.0);
    } else if (tags.contains("PROPN")) {
      features.put("tags-some-name" + script, 1.0);
    } else {
      features.put("tags-no-name" + sound, 1.0);
    }
  }

  private static String entity(String entity) {
    return switch (entity) {
      case "" -> "no-";
      case "PERSON" -> "person-";
      case "LOCATION", "GPE", "FACILITY", "CITY", "COUNTRY", "STATE_OR_PROVINCE" -> "place-";
      case "ORGANIZATION" -> "organisation-";
      default -> "other-";
    };
  }
}
