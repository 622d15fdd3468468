// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlinkMasterTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "http://"})
  void placeWhereSomebodyListensIsAccepted(String scheme) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String argument = "--flinkMaster=" + scheme + "127.0.0.1:" + server.getLocalPort();
      assertDoesNotThrow(() -> FlinkMaster.check(List.of("--parallelism=2", argument)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--flinkMaster=[local]", "--flinkMaster=[auto]", "--runner=FlinkRunner"})
  void clusterWithinTheProgramNeedsNoPlace(String argument) {
    assertDoesNotThrow(() -> FlinkMaster.check(List.of(argument)));
  }

  @Test
  void placeWhereNobodyListensIsWrongUsage() throws IOException {
    int port;
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = server.getLocalPort();
    }
    ExtractException failure =
        assertThrows(
            ExtractException.class,
            () -> FlinkMaster.check(List.of("--flinkMaster=127.0.0.1:" + port)));
    assertEquals(ExtractException.Cause.USAGE, failure.blame());
    assertTrue(failure.getMessage().contains("Connection refused"), failure.getMessage());
  }

  @Test
  void portThatCannotBeIsWrongUsage() {
    assertThrows(
        ExtractException.class, () -> FlinkMaster.check(List.of("--flinkMaster=127.0.0.1:99999")));
  }
}
