// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.Serializable;

/** Travels with the pipeline's steps to where they run, and gives them their engine there. */
interface EngineSupplier extends Serializable {

  /** The engine of this JVM; made at the first call, which may take seconds. Thread-safe. */
  Engine engine();
}
