// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is in a glossary, its files are what the standards describe. */
class XmlSchemasTest {
  private static final Path SCHEMAS = Path.of("src", "test", "resources", "exchange", "schemas");

  @TempDir Path output;

  @ParameterizedTest
  @CsvSource({
    "tbx, tbx2.xsd",
    "tbx3, tbx3.xsd",
    "omegat-tbx, tbx2.xsd",
    "tmx, tmx.xsd",
    "multiterm, multiterm.xsd"
  })
  void filesOfAHostileGlossaryAreValid(String format, String schemaFile) throws Exception {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(SCHEMAS.resolve(schemaFile).toFile());
    for (Direction direction : Direction.values()) {
      List<Path> files = Exported.hostile(format, direction, output).files();
      assertFalse(files.isEmpty());
      for (Path file : files) {
        schema.newValidator().validate(new StreamSource(file.toFile()));
      }
    }
  }
}
