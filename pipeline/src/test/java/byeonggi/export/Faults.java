// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** When the operations of a {@link FaultyFileSystem} fail. Not safe for use by several threads. */
final class Faults {

  /** What can fail. */
  enum Operation {
    OPEN,
    LIST,
    READ,
    WRITE,
    SYNC,
    LOCK,
    CREATE,
    RENAME,
    DELETE
  }

  /** How it fails. */
  enum Kind {
    /** One operation fails; a write has written half. */
    ERROR,
    /** From one operation on, all that needs room fails. */
    FULL_DISK,
    /** As kill -9: from one operation on, nothing more happens. */
    CRASH
  }

  private static final Set<Operation> NEED_ROOM =
      EnumSet.of(Operation.WRITE, Operation.CREATE, Operation.SYNC);

  private final Kind kind;
  private final int from;
  private int operations;
  private boolean hit;

  private Faults(Kind kind, int from) {
    this.kind = kind;
    this.from = from;
  }

  /** The n-th operation fails, from 1. */
  static Faults at(Kind kind, int n) {
    return new Faults(kind, n);
  }

  static Faults none() {
    return new Faults(Kind.ERROR, 0);
  }

  /** Whether something has failed. */
  boolean hit() {
    return hit;
  }

  /** Whether the program is dead. */
  boolean crashed() {
    return hit && kind == Kind.CRASH;
  }

  /** Comes before an operation; fails if it is to. */
  void before(Operation operation) throws IOException {
    operations++;
    boolean fails =
        switch (kind) {
          case ERROR -> operations == from;
          case FULL_DISK -> from > 0 && operations >= from && NEED_ROOM.contains(operation);
          case CRASH -> operations >= from;
        };
    if (fails) {
      hit = true;
      throw new IOException(
          kind == Kind.FULL_DISK ? "No space left on device" : operation + " failed");
    }
  }

  /** Comes before what only looks: it fails when nothing works any more. */
  void beforeLook() throws IOException {
    if (crashed()) {
      throw new IOException("dead");
    }
  }
}
