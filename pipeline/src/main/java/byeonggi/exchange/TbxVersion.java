// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

/** What differs between the versions of TBX, for the dialect TBX-Basic. */
enum TbxVersion {
  /** ISO 30042:2008, MARTIF: what most tools read. */
  V2("martif", "martifHeader", "termEntry", "langSet", "tig", "properNoun"),
  /** ISO 30042:2019, with the categories of data as attributes. */
  V3("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec", "noun");

  final String root;
  final String header;
  final String concept;
  final String language;
  final String term;
  private final String properNoun;

  TbxVersion(
      String root, String header, String concept, String language, String term, String properNoun) {
    this.root = root;
    this.header = header;
    this.concept = concept;
    this.language = language;
    this.term = term;
    this.properNoun = properNoun;
  }

  /**
   * The word of TBX-Basic for the parts of speech of a term; empty for several words, and for what
   * TBX-Basic has no word for.
   */
  String partOfSpeech(String universalTags) {
    return switch (universalTags.strip()) {
      case "NOUN" -> "noun";
      case "PROPN" -> properNoun;
      case "VERB" -> "verb";
      case "ADJ" -> "adjective";
      case "ADV" -> "adverb";
      default -> "";
    };
  }
}
