// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.ContainerReader;
import byeonggi.document.DocumentReader;
import byeonggi.export.Failure;
import byeonggi.export.SideFile;
import byeonggi.text.CodePointOrder;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * Finds the documents of a run. Local files are found without Beam, whose globs follow links in
 * circles and pass over odd names in silence; what has a scheme ({@code gs://}) is Beam's. No link
 * below an input is followed. Not safe for use by several threads.
 */
final class InputFiles {

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");
  private static final Pattern WILD = Pattern.compile("[*?\\[{]");
  private static final String MEND = "give an article, a folder or a glob with --input.";

  private final DocumentReader reader;
  private final OwnFiles own;
  private final Optional<RemoteOutput> remoteOutput;
  private final Map<String, SourceDocument> found = new LinkedHashMap<>();
  private final List<Failure> failures = new ArrayList<>();
  private final SortedMap<String, Long> skipped = new TreeMap<>();

  /** Paths and locations: what two inputs lead to is one. Paths of odd bytes show as the same. */
  private final Set<Object> seen = new HashSet<>();

  /**
   * Prepares a search, for results that go to local places only.
   *
   * @param reader knows which files are articles by their names
   * @param own the files and folders that are written; they, and what lies in them, are no input
   */
  InputFiles(DocumentReader reader, List<Path> own) {
    this(reader, own, Optional.empty());
  }

  /**
   * Prepares a search.
   *
   * @param reader knows which files are articles by their names
   * @param own the files and folders that the run writes; they, and what lies in them, are no input
   * @param remoteOutput a remote folder of which the same is true
   */
  InputFiles(DocumentReader reader, List<Path> own, Optional<RemoteOutput> remoteOutput) {
    this.reader = reader;
    this.own = new OwnFiles(own);
    this.remoteOutput = remoteOutput;
  }

  /** Prepares the search for a request: what its run writes is no input. */
  static InputFiles of(ExtractRequest request) {
    Destinations written = request.destinations();
    List<Path> own = new ArrayList<>(List.of(written.output()));
    written.state().ifPresent(own::add);
    written.rejected().ifPresent(file -> own.addAll(List.of(file, SideFile.unfinished(file))));
    return new InputFiles(new DocumentReader(), own, written.remote().map(RemoteOutput::new));
  }

  /** Whether an input or a location is for Beam's file systems to open. */
  static boolean isRemote(String input) {
    return SCHEME.matcher(input).matches();
  }

  /**
   * Finds the documents. Their names and their order depend on the files alone, not on the order of
   * the inputs.
   *
   * @throws ExtractException if an input does not exist or is a file that the run writes, or no
   *     article is found
   */
  Inputs find(List<String> inputs) throws ExtractException {
    List<InputRoot> roots = roots(inputs);
    Map<InputRoot, String> labels = InputRoot.labels(roots);
    for (InputRoot root : roots) {
      try {
        search(root, labels.get(root));
      } catch (IOException e) {
        throw usage("The input '" + root.location() + "' can't be read (" + e.getMessage() + ")");
      } catch (IllegalArgumentException e) {
        // Beam knows no file system of this scheme.
        throw usage("The input '" + root.location() + "' can't be opened (" + e.getMessage() + ")");
      }
    }
    if (found.isEmpty()) {
      String reason =
          failures.isEmpty()
              ? "articles end in .%s; containers of them in .%s"
                  .formatted(
                      String.join(", .", reader.extensions()),
                      String.join(", .", ContainerReader.extensions()))
              : failures.get(0).error();
      throw usage("No article found in '%s' (%s)".formatted(String.join("', '", inputs), reason));
    }
    List<SourceDocument> documents = new ArrayList<>(found.values());
    documents.sort(Comparator.comparing(SourceDocument::name, CodePointOrder.INSTANCE));
    failures.sort(null);
    return new Inputs(seen.size(), List.copyOf(documents), List.copyOf(failures), skipped);
  }

  private static ExtractException usage(String what) {
    return new ExtractException(ExtractException.Cause.USAGE, what + "; " + MEND);
  }

  // ---- roots

  private List<InputRoot> roots(List<String> inputs) throws ExtractException {
    SortedMap<String, InputRoot> byLocation = new TreeMap<>(CodePointOrder.INSTANCE);
    for (String input : inputs) {
      InputRoot root = isRemote(input) ? remoteRoot(input) : localRoot(input);
      byLocation.merge(root.location(), root, InputFiles::joined);
    }
    List<InputRoot> roots = new ArrayList<>();
    for (InputRoot root : byLocation.values()) {
      boolean covered =
          byLocation.values().stream().anyMatch(other -> !other.equals(root) && other.covers(root));
      if (!covered) {
        roots.add(root);
      }
    }
    return roots;
  }

  private static InputRoot joined(InputRoot one, InputRoot other) {
    if (one.globs().isEmpty() || other.globs().isEmpty()) {
      return one.globs().isEmpty() ? one : other;
    }
    List<String> globs = new ArrayList<>(one.globs());
    globs.addAll(other.globs());
    return new InputRoot(one.parts(), one.location(), false, globs);
  }

  private static InputRoot remoteRoot(String input) {
    int folderEnd = input.length();
    Matcher wild = WILD.matcher(input);
    // To Hadoop, two stars stand for what is in folders of this folder only.
    List<String> globs = List.of("*", "**");
    if (wild.find()) {
      folderEnd = input.lastIndexOf('/', wild.start());
      globs = List.of(input.substring(folderEnd + 1));
    } else if (!input.endsWith("/")) {
      return new InputRoot(List.of(input.split("/+")), input, true, List.of());
    }
    String folder = input.substring(0, folderEnd).replaceFirst("/$", "");
    return new InputRoot(List.of(folder.split("/+")), folder, false, globs);
  }

  private InputRoot localRoot(String input) throws ExtractException {
    try {
      Path path = Path.of(input);
      if (Files.exists(path)) {
        Path real = path.toRealPath();
        BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
        if (!attributes.isDirectory() && own.holds(real, attributes)) {
          throw new ExtractException(
              ExtractException.Cause.USAGE,
              "The input '%s' is where the run writes its table; name another file with --rejected."
                  .formatted(input));
        }
        return InputRoot.ofPath(real, !attributes.isDirectory(), List.of());
      }
      Matcher wild = WILD.matcher(input);
      if (!wild.find()) {
        throw usage("There is no file or folder '" + input + "'");
      }
      int folderEnd = input.lastIndexOf('/', wild.start());
      Path folder =
          folderEnd < 0 ? Path.of("") : Path.of(input.substring(0, Math.max(1, folderEnd)));
      if (!Files.isDirectory(folder)) {
        throw usage("There is no folder '" + folder + "' for the glob '" + input + "'");
      }
      String glob = input.substring(folderEnd + 1);
      FileSystems.getDefault().getPathMatcher("glob:" + glob);
      return InputRoot.ofPath(folder.toRealPath(), false, List.of(glob));
    } catch (InvalidPathException | PatternSyntaxException e) {
      throw usage("'" + input + "' is not a path or glob");
    } catch (IOException e) {
      throw usage("The input '" + input + "' can't be read (" + e.getMessage() + ")");
    }
  }

  // ---- files below a root

  private void search(InputRoot root, String label) throws IOException {
    if (root.isRemote()) {
      searchRemote(root, label);
    } else if (root.file()) {
      Path file = Path.of(root.location());
      add(file, label, Files.readAttributes(file, BasicFileAttributes.class));
    } else {
      Files.walkFileTree(Path.of(root.location()), new Walk(root, label));
    }
  }

  private void searchRemote(InputRoot root, String label) throws IOException {
    List<String> patterns =
        root.file()
            ? List.of(root.location())
            : root.globs().stream().map(glob -> root.location() + "/" + glob).toList();
    SortedMap<String, MatchResult.Metadata> matches = new TreeMap<>();
    for (String pattern : patterns) {
      MatchResult match = org.apache.beam.sdk.io.FileSystems.match(pattern);
      if (match.status() == MatchResult.Status.NOT_FOUND) {
        continue; // Other inputs may match.
      }
      match.metadata().forEach(file -> matches.put(file.resourceId().toString(), file));
    }
    for (MatchResult.Metadata file : matches.values()) {
      String location = file.resourceId().toString();
      String name = root.file() ? label : joined(label, belowRoot(root, file.resourceId()));
      if (isFolderOf(location, matches)
          || remoteOutput.filter(output -> output.holds(location)).isPresent()
          || !seen.add(location)) {
        continue;
      }
      if (isWanted(name)) {
        found.put(location, new SourceDocument(name, location, file.sizeBytes()));
      } else {
        skip("not an article");
      }
    }
  }

  /** Some file systems let a star stand for folders too. */
  private static boolean isFolderOf(String location, SortedMap<String, ?> others) {
    String folder = location.replaceFirst("/*$", "/");
    SortedMap<String, ?> after = others.tailMap(folder + "\0");
    return !after.isEmpty() && after.firstKey().startsWith(folder);
  }

  /** Some file systems leave their scheme out of the names of their files. */
  private static String belowRoot(InputRoot root, ResourceId file) {
    String folder = root.location().replaceFirst("^[^:]+://", "") + "/";
    String path = file.toString();
    int at = path.indexOf(folder);
    return at < 0 ? path : path.substring(at + folder.length());
  }

  private static String joined(String label, String rest) {
    return label.isEmpty() ? rest : label + "/" + rest;
  }

  /** Whether a name is that of an article or of a container. */
  private boolean isWanted(String name) {
    return reader.reads(name) || ContainerReader.isContainer(name);
  }

  private void skip(String reason) {
    skipped.merge(reason, 1L, Long::sum);
  }

  private void add(Path file, String name, BasicFileAttributes attributes) {
    if (!seen.add(file)) {
      return;
    }
    if (attributes.isSymbolicLink()) {
      skip("link");
    } else if (!attributes.isRegularFile()) {
      skip("not a regular file");
    } else if (!isWanted(file.getFileName().toString())) {
      skip("not an article");
    } else if (!Path.of(file.toString()).equals(file)) {
      // Java shows bytes that are no characters as U+FFFD, and can't find the file by that name.
      failures.add(new Failure(name, "find", "undecodable name", ""));
    } else {
      found.put(file.toString(), new SourceDocument(name, file.toString(), attributes.size()));
    }
  }

  /** Walks one folder. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path base;
    private final String label;
    private final Predicate<Path> wanted;

    Walk(InputRoot root, String label) {
      this.base = Path.of(root.location());
      this.label = label;
      this.wanted = root.matcher();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(base) && own.holds(folder, attributes)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean ownFile = attributes.isRegularFile() && own.holds(file, attributes);
      if (!ownFile && wanted.test(base.relativize(file))) {
        add(file, nameOf(file), attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      if ((file.equals(base) || wanted.test(base.relativize(file))) && seen.add(file)) {
        String error = problem instanceof AccessDeniedException ? "access denied" : "input error";
        failures.add(new Failure(nameOf(file), "find", error, ""));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException problem) {
      if (problem != null && seen.add(folder)) {
        failures.add(new Failure(nameOf(folder), "find", "input error", ""));
      }
      return FileVisitResult.CONTINUE;
    }

    private String nameOf(Path file) {
      StringBuilder relative = new StringBuilder();
      for (Path part : base.relativize(file)) {
        relative.append(relative.isEmpty() ? "" : "/").append(part);
      }
      return joined(label, relative.toString());
    }
  }
}
