// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import edu.stanford.nlp.util.logging.LogRecordHandler;
import edu.stanford.nlp.util.logging.Redwood;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import edu.stanford.nlp.util.logging.RedwoodConfiguration.Handlers;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands what CoreNLP logs to SLF4J at level DEBUG: CoreNLP tells of every file it loads at INFO,
 * and nothing it tells is news to people who did not ask.
 */
final class CoreNlpLog extends LogRecordHandler {
  private static final Logger LOG = LoggerFactory.getLogger("edu.stanford.nlp");

  private CoreNlpLog() {}

  /** Takes the place of CoreNLP's own handlers in this JVM. May be called again. */
  static void install() {
    RedwoodConfiguration.empty().handlers(Handlers.chain(new CoreNlpLog(), Handlers.noop)).apply();
  }

  @Override
  public List<Redwood.Record> handle(Redwood.Record record) {
    LOG.debug("{}", record.content);
    return EMPTY;
  }
}
