// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.util.function.ToLongFunction;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.metrics.MetricsFilter;

/**
 * The counters that tell how far a run is. A runner that tries a step again may count twice: what
 * the results say comes from the {@link Manifest}.
 */
enum RunCounters {
  /** Documents read or failed. */
  DOCUMENTS,
  /** Mentions found by the first pass. */
  MENTIONS,
  /** Mentions decided by the second pass. */
  DECIDED;

  private static final String NAMESPACE = "byeonggi";

  /** The counter, for use inside a step. */
  Counter counter() {
    return Metrics.counter(NAMESPACE, name());
  }

  /** Counts of all counters at one moment. */
  static ToLongFunction<RunCounters> read(PipelineResult result) {
    MetricQueryResults now =
        result
            .metrics()
            .queryMetrics(
                MetricsFilter.builder()
                    .addNameFilter(MetricNameFilter.inNamespace(NAMESPACE))
                    .build());
    return wanted -> {
      long sum = 0;
      for (MetricResult<Long> counter : now.getCounters()) {
        if (counter.getName().getName().equals(wanted.name())) {
          sum += counter.getAttempted();
        }
      }
      return sum;
    };
  }
}
