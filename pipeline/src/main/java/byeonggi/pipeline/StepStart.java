// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.runners.TransformHierarchy;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.reflect.DoFnInvokers;

/**
 * Has Beam write the classes that call a pipeline's steps while it makes the pipeline ready. The
 * direct runner writes each when the first element comes to the step, some ten milliseconds a step,
 * in which nothing else of a short run can go on.
 */
final class StepStart {
  private StepStart() {}

  /** Begins, and returns at once. What goes wrong is left to the runner, which will meet it too. */
  static void begin(Pipeline pipeline) {
    List<DoFn<?, ?>> steps = new ArrayList<>();
    pipeline.traverseTopologically(
        new Pipeline.PipelineVisitor.Defaults() {
          @Override
          public void visitPrimitiveTransform(TransformHierarchy.Node node) {
            if (node.getTransform() instanceof ParDo.MultiOutput<?, ?> step) {
              steps.add(step.getFn());
            }
          }
        });
    if (steps.isEmpty()) {
      return;
    }
    Thread thread = new Thread(() -> steps.forEach(DoFnInvokers::invokerFor), "byeonggi-steps");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, problem) -> {});
    thread.start();
  }
}
