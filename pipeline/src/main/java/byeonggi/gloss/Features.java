// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What the evidence says of one candidate: named values. A name is {@code evidence.what}; the part
 * before the first dot is the evidence's own name. Not safe for use by several threads.
 */
public final class Features {
  private final List<String> names = new ArrayList<>(32);
  private double[] values = new double[32];

  /** Says something; a name that is said twice counts twice. */
  void add(String name, double value) {
    if (value != 0) {
      if (names.size() == values.length) {
        values = Arrays.copyOf(values, 2 * values.length);
      }
      values[names.size()] = value;
      names.add(name);
    }
  }

  /** Says that something holds. */
  void add(String name) {
    add(name, 1);
  }

  /** How much has been said. */
  public int size() {
    return names.size();
  }

  /** The name of what was said as the i-th. */
  public String name(int i) {
    return names.get(i);
  }

  /** The value of what was said as the i-th. */
  public double value(int i) {
    return values[Objects.checkIndex(i, names.size())];
  }

  /** The names of all that was said, in order; a view that can't be changed. */
  public List<String> names() {
    return Collections.unmodifiableList(names);
  }
}
