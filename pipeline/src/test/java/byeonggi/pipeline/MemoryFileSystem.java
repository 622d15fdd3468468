// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.FileSystemRegistrar;
import org.apache.beam.sdk.io.fs.CreateOptions;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptions;

/** A bucket of this JVM, {@code memory://...}: like those in the net, it has files only. */
public final class MemoryFileSystem extends FileSystem<MemoryFileSystem.Name> {

  /** What all runs of this JVM share, by URI. */
  static final SortedMap<String, byte[]> FILES = new ConcurrentSkipListMap<>();

  /** Tells Beam of it. */
  public static final class Registrar implements FileSystemRegistrar {
    @Override
    public Iterable<FileSystem<?>> fromOptions(PipelineOptions options) {
      return List.of(new MemoryFileSystem());
    }
  }

  /**
   * A name in the bucket.
   *
   * @param uri one that ends in a slash is a folder's
   */
  public record Name(String uri) implements ResourceId {
    @Override
    public ResourceId resolve(String other, ResolveOptions options) {
      boolean folder = options.equals(StandardResolveOptions.RESOLVE_DIRECTORY);
      return new Name(getCurrentDirectory() + other + (folder ? "/" : ""));
    }

    @Override
    public ResourceId getCurrentDirectory() {
      return new Name(uri.substring(0, uri.lastIndexOf('/') + 1));
    }

    @Override
    public String getScheme() {
      return "memory";
    }

    @Override
    public String getFilename() {
      return uri.substring(uri.lastIndexOf('/') + 1);
    }

    @Override
    public boolean isDirectory() {
      return uri.endsWith("/");
    }

    @Override
    public String toString() {
      return uri;
    }
  }

  @Override
  protected List<MatchResult> match(List<String> patterns) {
    return patterns.stream().map(MemoryFileSystem::match).toList();
  }

  private static MatchResult match(String pattern) {
    String regex = Pattern.quote(pattern).replace("**", "\\E.+\\Q").replace("*", "\\E[^/]+\\Q");
    List<MatchResult.Metadata> found = new ArrayList<>();
    FILES.forEach(
        (uri, bytes) -> {
          if (uri.matches(regex)) {
            found.add(
                MatchResult.Metadata.builder()
                    .setResourceId(new Name(uri))
                    .setSizeBytes(bytes.length)
                    .setIsReadSeekEfficient(false)
                    .build());
          }
        });
    return MatchResult.create(
        found.isEmpty() ? MatchResult.Status.NOT_FOUND : MatchResult.Status.OK, found);
  }

  @Override
  protected WritableByteChannel create(Name name, CreateOptions options) throws IOException {
    if (name.uri().contains("/locked/")) {
      throw new IOException("no permission");
    }
    return Channels.newChannel(
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            FILES.put(name.uri(), toByteArray());
          }
        });
  }

  @Override
  protected ReadableByteChannel open(Name name) throws IOException {
    byte[] bytes = FILES.get(name.uri());
    if (bytes == null) {
      throw new FileNotFoundException(name.uri());
    }
    return Channels.newChannel(new ByteArrayInputStream(bytes));
  }

  @Override
  protected void copy(List<Name> from, List<Name> to) {
    for (int i = 0; i < from.size(); i++) {
      FILES.put(to.get(i).uri(), FILES.get(from.get(i).uri()));
    }
  }

  @Override
  protected void rename(List<Name> from, List<Name> to, MoveOptions... options) {
    copy(from, to);
    delete(from);
  }

  @Override
  protected void delete(Collection<Name> names) {
    names.forEach(name -> FILES.remove(name.uri()));
  }

  @Override
  protected Name matchNewResource(String uri, boolean folder) {
    return new Name(folder && !uri.endsWith("/") ? uri + "/" : uri);
  }

  @Override
  protected String getScheme() {
    return "memory";
  }
}
