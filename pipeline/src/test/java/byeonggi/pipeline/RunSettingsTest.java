// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunSettingsTest {

  @Test
  void secretsAmongTheOptionsOfBeamAreNotWrittenDown() {
    ExtractRequest request =
        RequestBuilder.request(Path.of("output"), Path.of("articles"))
            .beam(
                "--runner=FlinkRunner",
                "--awsRegion=ap-northeast-2",
                "--awsCredentialsProvider={\"awsSecretKey\":\n\"abc=\"}",
                "--hdfsConfiguration=[{\"fs.s3a.secret.key\": \"abc\"}]",
                "--streaming")
            .build();
    assertEquals(
        List.of(
            "--runner=FlinkRunner",
            "--awsRegion=ap-northeast-2",
            "--awsCredentialsProvider=(hidden)",
            "--hdfsConfiguration=(hidden)",
            "--streaming"),
        RunSettings.of(request).options().get("beam"));
  }
}
