// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.state.StateFile.Condition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {

  private static final ContentHash VERSION = hash("version");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("some.state");
  }

  private static ContentHash hash(String text) {
    return new ContentHash.Builder().add(text).hash();
  }

  private static byte[] value(int i) {
    byte[] value = new byte[i * 7 % 50];
    Arrays.fill(value, (byte) i);
    return value;
  }

  private void write(int records) throws IOException {
    try (StateWriter out = new StateWriter(file, VERSION)) {
      for (int i = 0; i < records; i++) {
        out.add(hash("key " + i), value(i));
      }
      out.finish();
    }
  }

  @Test
  void everyValueIsFoundByItsKeyAndNoOther() throws IOException {
    write(500);
    try (StateFile state = StateFile.open(file, VERSION)) {
      assertEquals(Condition.WHOLE, state.condition());
      for (int i = 0; i < 500; i++) {
        assertArrayEquals(value(i), state.find(hash("key " + i)).value().orElseThrow());
      }
      assertEquals(new StateFile.Answer(Optional.empty(), false), state.find(hash("other")));
    }
  }

  @Test
  void emptyStateIsWhole() throws IOException {
    write(0);
    try (StateFile state = StateFile.open(file, VERSION)) {
      assertEquals(Condition.WHOLE, state.condition());
      assertTrue(state.find(hash("key 0")).value().isEmpty());
    }
  }

  @Test
  void absentStateIsEmpty() throws IOException {
    try (StateFile state = StateFile.open(file, VERSION)) {
      assertEquals(Condition.ABSENT, state.condition());
      assertTrue(state.find(hash("key 0")).value().isEmpty());
    }
  }

  @Test
  void stateOfAnotherVersionIsEmpty() throws IOException {
    write(5);
    try (StateFile state = StateFile.open(file, hash("later version"))) {
      assertEquals(Condition.OTHER_VERSION, state.condition());
      assertTrue(state.find(hash("key 0")).value().isEmpty());
    }
  }

  @Test
  void stateThatWasNotFinishedIsDamaged() throws IOException {
    try (StateWriter out = new StateWriter(file, VERSION)) {
      out.add(hash("key 0"), value(3));
    }
    try (StateFile state = StateFile.open(file, VERSION)) {
      assertEquals(Condition.DAMAGED, state.condition());
    }
  }

  @Test
  void noCutOfTheFileGivesAWrongValue() throws IOException {
    write(6);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      try (StateFile state = StateFile.open(file, VERSION)) {
        assertEquals(Condition.DAMAGED, state.condition(), "cut at " + length);
      }
    }
  }

  @Test
  void noChangedByteGivesAWrongValueOrStaysUnnoticed() throws IOException {
    write(6);
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x41;
      Files.write(file, changed);
      try (StateFile state = StateFile.open(file, VERSION)) {
        boolean noticed = state.condition() != Condition.WHOLE;
        for (int i = 0; i < 6; i++) {
          StateFile.Answer answer = state.find(hash("key " + i));
          noticed |= answer.damaged();
          if (answer.value().isPresent()) {
            assertArrayEquals(value(i), answer.value().get(), "changed at " + at);
          }
        }
        assertTrue(noticed, "changed at " + at);
      }
    }
  }

  @Test
  void partsOfAHashHaveBounds() {
    assertFalse(
        new ContentHash.Builder()
            .add("ab")
            .add("c")
            .hash()
            .equals(new ContentHash.Builder().add("a").add("bc").hash()));
  }
}
