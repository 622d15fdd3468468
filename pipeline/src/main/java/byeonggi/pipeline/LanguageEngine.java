// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.dictionary.Folding;
import byeonggi.dictionary.HanVariants;
import byeonggi.dictionary.UserDictionary;
import byeonggi.dictionary.UserEntry;
import byeonggi.document.Limits;
import byeonggi.evaluation.Settled;
import byeonggi.gloss.GlossTools;
import byeonggi.glossary.CuedKinds;
import byeonggi.glossary.EntryMaker;
import byeonggi.glossary.EntryRules;
import byeonggi.glossary.MentionCounter;
import byeonggi.glossary.TermKinds;
import byeonggi.term.CoreNlpTermAnalyser;
import byeonggi.term.MissingModelsException;
import byeonggi.term.ModelBundle;
import byeonggi.term.TermAnalyser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * The engine that a request asks for. This is the one place where the language parts are made.
 *
 * @param dictionary the rows of the user's dictionaries
 * @param charset the name of the charset that decodes every document, or empty to detect it
 * @param analysis whether CoreNLP analyses the source terms
 * @param rules what the user wants of the rows
 * @param limits how much of an article is read
 */
record LanguageEngine(
    List<UserEntry> dictionary, String charset, boolean analysis, EntryRules rules, Limits limits)
    implements EngineSupplier {

  /** The last engine made in this JVM, and what it was made for. */
  private record Made(LanguageEngine settings, Engine engine) {}

  private static final Object LOCK = new Object();
  private static Made made;

  LanguageEngine {
    dictionary = List.copyOf(dictionary);
  }

  /** The engine for articles that nobody has said anything about. */
  static LanguageEngine usual() {
    return new LanguageEngine(List.of(), "", false, EntryRules.of(1, Settled.USUAL), Limits.USUAL);
  }

  static LanguageEngine of(ExtractRequest request) {
    return new LanguageEngine(
        request.dictionary(),
        request.charset().map(Charset::name).orElse(""),
        request.analysis(),
        request.rules(),
        request.limits());
  }

  @Override
  public Engine engine() {
    synchronized (LOCK) {
      if (made == null || !made.settings.equals(this)) {
        made = new Made(this, make());
      }
      return made.engine;
    }
  }

  private Engine make() {
    Folding folding = new Folding(HanVariants.bundled()::simplify);
    UserDictionary decisions = new UserDictionary(dictionary, folding);
    GlossTools tools = GlossTools.with(decisions);
    TermKinds kinds = analysis ? new CuedKinds() : TermKinds.UNTOLD;
    return new Engine(
        new ArticleReader(
            Optional.of(charset).filter(name -> !name.isEmpty()).map(Charset::forName), limits),
        tools.proposer(),
        tools.decider(),
        folding,
        new MentionCounter(folding, decisions, kinds),
        new EntryMaker(rules, decisions, kinds),
        tools.evidences(),
        analysis ? coreNlp() : TermAnalyser.NONE);
  }

  private static TermAnalyser coreNlp() {
    try {
      return new CoreNlpTermAnalyser(ModelBundle.open(), HanVariants.bundled()::simplify);
    } catch (MissingModelsException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
  }

  private Object writeReplace() {
    return new Encoded<>(new LanguageEngineCoder(), this);
  }
}
