// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.nio.file.Path;

/**
 * The folder that holds the few files needed of CoreNLP's models. It is made once, by {@link
 * PackModels}. Immutable and thread-safe.
 */
public final class ModelBundle {
  /** The system property that names the folder. */
  public static final String PROPERTY = "byeonggi.models";

  /** Another form of {@link PackedClassifier}, like another CoreNLP, needs another name. */
  private static final String NAME = "models-4.5.10-packed";

  private final Path folder;

  private ModelBundle(Path folder) {
    this.folder = folder;
  }

  /**
   * Where the bundle is looked for: the system property {@value #PROPERTY}, else the environment's
   * {@code BYEONGGI_MODELS}, else the folder of the user's caches.
   */
  public static Path location() {
    String property = System.getProperty(PROPERTY, "");
    if (!property.isEmpty()) {
      return Path.of(property);
    }
    String variable = environment("BYEONGGI_MODELS");
    if (!variable.isEmpty()) {
      return Path.of(variable);
    }
    String caches = environment("XDG_CACHE_HOME");
    Path base =
        caches.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(caches);
    return base.resolve("byeonggi").resolve(NAME);
  }

  private static String environment(String name) {
    String value = System.getenv(name);
    return value == null ? "" : value;
  }

  /**
   * Opens the bundle at {@link #location()}.
   *
   * @throws MissingModelsException if it is not there or a file has not its size
   */
  public static ModelBundle open() throws MissingModelsException {
    return open(location());
  }

  /**
   * Opens the bundle in a folder. Looks at the sizes of the files only, which costs nothing; their
   * hashes were checked when they were packed.
   *
   * @throws MissingModelsException if it is not there or a file has not its size
   */
  public static ModelBundle open(Path folder) throws MissingModelsException {
    String missing = new BundleContents(folder).missing();
    if (!missing.isEmpty()) {
      throw new MissingModelsException(
          "CoreNLP's models are not in "
              + folder
              + " ("
              + missing
              + "): start ./byeonggi of a checkout once with the network, name the folder with"
              + " BYEONGGI_MODELS, or use --analysis=none");
    }
    return new ModelBundle(folder.toAbsolutePath().normalize());
  }

  /** The folder, absolute. */
  public Path folder() {
    return folder;
  }
}
