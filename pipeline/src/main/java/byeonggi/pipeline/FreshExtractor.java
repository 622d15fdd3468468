// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.Deadline;
import byeonggi.document.DocumentException;
import byeonggi.document.Flaw;
import byeonggi.document.RawDocument;
import byeonggi.finding.PassageFindings;
import byeonggi.gloss.Proposal;
import byeonggi.glossary.Rejection;
import byeonggi.mention.Bracket;
import byeonggi.mention.Found;
import byeonggi.mention.Mention;
import byeonggi.mention.Rejected;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads every document that it is asked for. Not safe for use by several threads. */
final class FreshExtractor implements Extractor {

  private final PassageFindings findings = new PassageFindings();
  private final Engine engine;
  private final boolean keepsRejections;

  /**
   * Makes one.
   *
   * @param keepsRejections whether what is rejected is listed, too
   */
  FreshExtractor(Engine engine, boolean keepsRejections) {
    this.engine = engine;
    this.keepsRejections = keepsRejections;
  }

  @Override
  public Extraction extract(RawDocument document) throws DocumentException {
    Deadline deadline = Deadline.of(engine.reader().limits());
    return extract(engine.reader().read(document, deadline), deadline);
  }

  /** Proposes glosses for the mentions of an article that has been read. */
  Extraction extract(ArticleReader.Article article, Deadline deadline) {
    Tally tally = new Tally();
    article.passages().forEach(tally::add);
    Set<Flaw> flaws = new LinkedHashSet<>(article.flaws());
    List<Proposal> proposals = new ArrayList<>();
    List<Mention> mentions = article.mentions();
    Function<Mention, Optional<Proposal>> proposing = engine.proposer().proposing(mentions);
    for (int i = 0; i < mentions.size(); i++) {
      if (deadline.isOver()) {
        deadline.exceeded().ifPresent(flaws::add);
        mentions.subList(i, mentions.size()).forEach(m -> tally.reject(m, Rejection.OVER_LIMIT));
        break;
      }
      Optional<Proposal> proposal = proposing.apply(mentions.get(i));
      proposal.ifPresent(proposals::add);
      if (proposal.isEmpty()) {
        tally.reject(mentions.get(i), Rejection.NO_CANDIDATE);
      }
    }
    return new Extraction(
        article.charset(),
        tally.counts,
        proposals,
        tally.rejections,
        findings.in(article.prose()),
        List.copyOf(flaws));
  }

  /** Counts what becomes of parentheticals and terms, under the names of {@link Manifest}. */
  private final class Tally {
    private final SortedMap<String, Long> counts = new TreeMap<>();
    private final List<Rejection> rejections = new ArrayList<>();

    void add(Found passage) {
      count(Manifest.PARENTHETICALS, passage.parentheticals());
      count(Manifest.WITH_TERMS, brackets(passage.mentions()));
      count(Manifest.FOUND, passage.mentions().size());
      for (Rejected rejected : passage.rejected()) {
        count(Manifest.NO_TERM + rejected.reason().words(), 1);
        if (keepsRejections) {
          rejections.add(Rejection.of(rejected));
        }
      }
    }

    void reject(Mention mention, String reason) {
      count(Manifest.REJECTED + reason, 1);
      if (keepsRejections) {
        rejections.add(Rejection.of(mention, reason));
      }
    }

    private void count(String name, long more) {
      if (more > 0) {
        counts.merge(name, more, Long::sum);
      }
    }

    /** How many brackets the mentions of a passage stand in. */
    private static long brackets(List<Mention> mentions) {
      return mentions.stream().map(Mention::bracket).map(Bracket::span).distinct().count();
    }
  }
}
