// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The file system of the machine, of which operations fail when {@link Faults} say so. It does not
 * sync: nobody pulls the plug on a test.
 */
final class FaultyFileSystem extends FileSystem {

  private final FileSystem real;
  private final Provider provider;

  private FaultyFileSystem(FileSystem real, Faults faults) {
    this.real = real;
    this.provider = new Provider(real.provider(), faults);
  }

  /** The same file or folder, on a file system with faults. */
  static Path wrap(Path path, Faults faults) {
    return new FaultyFileSystem(path.getFileSystem(), faults).wrapped(path);
  }

  private static Path unwrapped(Path path) {
    return Proxy.isProxyClass(path.getClass())
            && Proxy.getInvocationHandler(path) instanceof PathHandler handler
        ? handler.path
        : path;
  }

  private Path wrapped(Path path) {
    return (Path)
        Proxy.newProxyInstance(
            FaultyFileSystem.class.getClassLoader(),
            new Class<?>[] {Path.class},
            new PathHandler(path));
  }

  private final class PathHandler implements InvocationHandler {
    private final Path path;

    PathHandler(Path path) {
      this.path = path;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      if (method.getName().equals("getFileSystem")) {
        return FaultyFileSystem.this;
      }
      Object[] plain = arguments == null ? new Object[0] : arguments.clone();
      for (int i = 0; i < plain.length; i++) {
        plain[i] = plain[i] instanceof Path p ? unwrapped(p) : plain[i];
      }
      Object result;
      try {
        result = method.invoke(path, plain);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
      return result instanceof Path p
          ? wrapped(p)
          : result instanceof Iterator<?> parts ? wrapped(parts).iterator() : result;
    }
  }

  private List<Path> wrapped(Iterator<?> paths) {
    List<Path> wrapped = new ArrayList<>();
    paths.forEachRemaining(path -> wrapped.add(wrapped((Path) path)));
    return wrapped;
  }

  private final class Provider extends FileSystemProvider {
    private final FileSystemProvider real;
    private final Faults faults;

    Provider(FileSystemProvider real, Faults faults) {
      this.real = real;
      this.faults = faults;
    }

    @Override
    public FileChannel newFileChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      boolean creates =
          options.contains(StandardOpenOption.CREATE) && Files.notExists(unwrapped(path));
      faults.before(creates ? Faults.Operation.CREATE : Faults.Operation.OPEN);
      return new FaultyChannel(FileChannel.open(unwrapped(path), options, attributes), faults);
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
        Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
      faults.before(Faults.Operation.LIST);
      List<Path> found;
      try (DirectoryStream<Path> stream = real.newDirectoryStream(unwrapped(folder), p -> true)) {
        found = wrapped(stream.iterator());
      }
      return new DirectoryStream<>() {
        @Override
        public Iterator<Path> iterator() {
          return found.stream().filter(this::accepted).iterator();
        }

        private boolean accepted(Path path) {
          try {
            return filter.accept(path);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
      faults.before(Faults.Operation.CREATE);
      real.createDirectory(unwrapped(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
      faults.before(Faults.Operation.DELETE);
      real.delete(unwrapped(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
      faults.before(Faults.Operation.RENAME);
      real.move(unwrapped(source), unwrapped(target), options);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      faults.beforeLook();
      real.checkAccess(unwrapped(path), modes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException {
      faults.beforeLook();
      return real.readAttributes(unwrapped(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
        throws IOException {
      faults.beforeLook();
      return real.readAttributes(unwrapped(path), names, options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
      faults.beforeLook();
      return real.isSameFile(unwrapped(one), unwrapped(other));
    }

    @Override
    public String getScheme() {
      return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isHidden(Path path) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileStore getFileStore(Path path) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
        Path path, Class<V> type, LinkOption... options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) {
      throw new UnsupportedOperationException();
    }
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isOpen() {
    return real.isOpen();
  }

  @Override
  public boolean isReadOnly() {
    return real.isReadOnly();
  }

  @Override
  public String getSeparator() {
    return real.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return wrapped(real.getRootDirectories().iterator());
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return real.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return real.supportedFileAttributeViews();
  }

  @Override
  public Path getPath(String first, String... more) {
    return wrapped(real.getPath(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    PathMatcher matcher = real.getPathMatcher(pattern);
    return path -> matcher.matches(unwrapped(path));
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return real.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException();
  }
}
