// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * The names of a model's features in one block of memory. CoreNLP's own index has three objects for
 * each of some million features, and to read those, and to move them about in memory, is most of
 * what loading takes. Can't be changed; thread-safe.
 */
final class PackedFeatures implements Index<String> {
  private static final long serialVersionUID = 1;

  /** Of so many places of the table, a feature has one: few are found at the second attempt. */
  private static final int PLACES_EACH = 2;

  private static final int MIX = 0x9E3779B1;

  /** The names, in UTF-8, one after the other. */
  private final byte[] text;

  /** Where each name begins in the text, and at last where the text ends. */
  private final int[] starts;

  /** At the place of a name's hash, or at the first free place after it, its number and one. */
  private final int[] table;

  /**
   * Takes names in the order of their numbers.
   *
   * @param names no two alike, each well-formed UTF-16; 2 GB in UTF-8 at most
   */
  PackedFeatures(Collection<String> names) {
    long size = 0;
    for (String name : names) {
      size += name.getBytes(StandardCharsets.UTF_8).length;
    }
    text = new byte[Math.toIntExact(size)];
    starts = new int[names.size() + 1];
    table = new int[Integer.highestOneBit(Math.max(1, names.size())) * 2 * PLACES_EACH];
    int number = 0;
    for (String name : names) {
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      int place = place(bytes);
      if (table[place] != 0) {
        throw new IllegalArgumentException("\"" + name + "\" is there twice or not well-formed");
      }
      System.arraycopy(bytes, 0, text, starts[number], bytes.length);
      starts[number + 1] = starts[number] + bytes.length;
      number++;
      table[place] = number;
    }
  }

  /** Where a name is in the table, or else would be. */
  private int place(byte[] name) {
    int mask = table.length - 1;
    int hash = Arrays.hashCode(name) * MIX;
    int place = (hash ^ hash >>> 15) & mask;
    while (table[place] != 0 && !is(table[place] - 1, name)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private boolean is(int number, byte[] name) {
    return Arrays.equals(text, starts[number], starts[number + 1], name, 0, name.length);
  }

  @Override
  public int size() {
    return starts.length - 1;
  }

  /** The number of a name, or -1 if it is none of these. */
  @Override
  public int indexOf(String name) {
    return table[place(name.getBytes(StandardCharsets.UTF_8))] - 1;
  }

  @Override
  public String get(int number) {
    return new String(
        text, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
  }

  @Override
  public boolean contains(Object name) {
    return name instanceof String text && indexOf(text) >= 0;
  }

  @Override
  public List<String> objectsList() {
    return new AbstractList<>() {
      @Override
      public String get(int number) {
        return PackedFeatures.this.get(number);
      }

      @Override
      public int size() {
        return PackedFeatures.this.size();
      }
    };
  }

  @Override
  public Collection<String> objects(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(this::get).toList();
  }

  @Override
  public Iterator<String> iterator() {
    return objectsList().iterator();
  }

  @Override
  public boolean isLocked() {
    return true;
  }

  @Override
  public void lock() {
    // Always is.
  }

  @Override
  public void saveToWriter(Writer out) throws IOException {
    for (int number = 0; number < size(); number++) {
      out.write(number + "=" + get(number) + "\n");
    }
  }

  @Override
  public void saveToFilename(String file) {
    try (Writer out = Files.newBufferedWriter(Path.of(file))) {
      saveToWriter(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int addToIndex(String name) {
    int number = indexOf(name);
    if (number < 0) {
      throw new UnsupportedOperationException("can't be changed");
    }
    return number;
  }

  @Override
  @Deprecated
  public int indexOf(String name, boolean add) {
    return add ? addToIndex(name) : indexOf(name);
  }

  @Override
  public void unlock() {
    throw new UnsupportedOperationException("can't be changed");
  }

  @Override
  public boolean add(String name) {
    throw new UnsupportedOperationException("can't be changed");
  }

  @Override
  public boolean addAll(Collection<? extends String> names) {
    throw new UnsupportedOperationException("can't be changed");
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException("can't be changed");
  }
}
