// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes the bundle of models from the jars of Maven Central: {@code PackModels JAR... FOLDER}. The
 * folder is there whole or not at all. What loads slowly as CoreNLP has it is packed. Ends with
 * status 0, 1 if it could not be made, 2 if called wrongly. Needs a heap of 1.5 GB.
 */
public final class PackModels {
  private PackModels() {}

  /** Packs, and ends the JVM with the status. */
  public static void main(String[] args) {
    if (args.length < 2) {
      System.err.println("usage: PackModels JAR... FOLDER");
      System.exit(2);
    }
    List<Path> jars = new ArrayList<>();
    for (int i = 0; i < args.length - 1; i++) {
      jars.add(Path.of(args[i]));
    }
    try {
      pack(jars, Path.of(args[args.length - 1]));
    } catch (IOException e) {
      System.err.println("byeonggi: the models could not be packed: " + e.getMessage());
      System.exit(1);
    } catch (OutOfMemoryError e) {
      System.err.println("byeonggi: the models could not be packed: there is too little memory");
      System.exit(1);
    }
  }

  /**
   * Puts the files needed into a folder, in place of what was there.
   *
   * @param jars the jars that together hold the files
   * @param folder the bundle to make
   * @throws IOException if a jar can't be read, a file is in none of them or not the one expected,
   *     or the folder can't be written
   */
  public static void pack(List<Path> jars, Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    Path unfinished = Files.createTempDirectory(parent, "models-");
    List<ZipFile> open = new ArrayList<>();
    try {
      for (Path jar : jars) {
        open.add(open(jar));
      }
      for (ModelFile file : ModelFile.all()) {
        copy(open, file, unfinished.resolve(file.name()));
      }
      CoreNlpModels.pack(unfinished);
      new BundleContents(unfinished).write();
      replace(unfinished, folder);
    } finally {
      for (ZipFile jar : open) {
        jar.close();
      }
      delete(unfinished);
    }
  }

  private static ZipFile open(Path jar) throws IOException {
    try {
      return new ZipFile(jar.toFile());
    } catch (IOException e) {
      throw new IOException(jar + " can't be read: " + e.getMessage(), e);
    }
  }

  private static void copy(List<ZipFile> jars, ModelFile file, Path target) throws IOException {
    for (ZipFile jar : jars) {
      ZipEntry entry = jar.getEntry(file.entry());
      if (entry != null) {
        Files.createDirectories(target.getParent());
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(jar.getInputStream(entry), digest)) {
          Files.copy(in, target);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
          throw new IOException(
              file.entry() + " in " + jar.getName() + " is not the file expected");
        }
        return;
      }
    }
    throw new IOException("no jar holds " + file.entry());
  }

  private static void replace(Path unfinished, Path folder) throws IOException {
    delete(folder);
    try {
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!isWhole(folder)) { // else another start was quicker
        throw e;
      }
    }
  }

  private static boolean isWhole(Path folder) {
    try {
      ModelBundle.open(folder);
      return true;
    } catch (MissingModelsException e) {
      return false;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
