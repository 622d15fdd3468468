// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.options.StreamingOptions;
import org.junit.jupiter.api.Test;

class OptionNamesTest {

  /** In classes of its own, since Beam learns its options once in a JVM. */
  @Test
  void beamLearnsNoNamesUntilTheyAreNeeded() throws Exception {
    List<URL> classes = new ArrayList<>();
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      classes.add(new File(place).toURI().toURL());
    }
    Thread thread = Thread.currentThread();
    ClassLoader usual = thread.getContextClassLoader();
    try (URLClassLoader fresh =
        new URLClassLoader(
            classes.toArray(URL[]::new), ClassLoader.getSystemClassLoader().getParent())) {
      thread.setContextClassLoader(fresh);
      Class<?> names = fresh.loadClass(OptionNames.class.getName());
      call(names, "skip");
      assertEquals(Set.of(), registered(fresh));
      assertEquals(fresh, thread.getContextClassLoader());

      call(names, "learn");
      List<String> known = registered(fresh).stream().map(o -> ((Class<?>) o).getName()).toList();
      assertTrue(
          known.containsAll(
              List.of(DirectOptions.class.getName(), StreamingOptions.class.getName())),
          known.toString());
    } finally {
      thread.setContextClassLoader(usual);
    }
  }

  private static void call(Class<?> holder, String name) throws ReflectiveOperationException {
    Method method = holder.getDeclaredMethod(name);
    method.setAccessible(true);
    method.invoke(null);
  }

  private static Set<?> registered(ClassLoader loader) throws ReflectiveOperationException {
    return (Set<?>)
        loader
            .loadClass(PipelineOptionsFactory.class.getName())
            .getMethod("getRegisteredOptions")
            .invoke(null);
  }
}
