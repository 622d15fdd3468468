// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.options.PipelineOptionsRegistrar;

/**
 * Whether Beam knows all its options by their names. It learns them when its factory of options is
 * first met, and checks each against all before it, which takes longer than all else of an empty
 * pipeline; but only who reads options from arguments needs it. An interface that is asked for by
 * its class is checked then, known or not.
 */
final class OptionNames {
  private static final String REGISTRARS =
      "META-INF/services/" + PipelineOptionsRegistrar.class.getName();

  private OptionNames() {}

  /** Has Beam learn all names, unless it knows them. */
  static void learn() {
    if (PipelineOptionsFactory.getRegisteredOptions().isEmpty()) {
      PipelineOptionsFactory.resetCache();
    }
  }

  /** Makes Beam's factory of options ready without names, unless it is ready already. */
  static void skip() {
    Thread thread = Thread.currentThread();
    ClassLoader usual = thread.getContextClassLoader();
    thread.setContextClassLoader(new NoRegistrars(usual));
    try {
      PipelineOptionsFactory.getRegisteredOptions();
    } finally {
      thread.setContextClassLoader(usual);
    }
  }

  /** Hides from Beam who tells it the names; the rest is its parent's. */
  private static final class NoRegistrars extends ClassLoader {
    NoRegistrars(ClassLoader parent) {
      super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.equals(REGISTRARS) ? Collections.emptyEnumeration() : super.getResources(name);
    }
  }
}
