// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the packages, and which package knows which library. */
class ArchitectureTest {
  /** Each may use only those before it. */
  private static final List<String> ORDER =
      List.of(
          "text",
          "state",
          "dictionary",
          "sound",
          "document",
          "mention",
          "gloss",
          "term",
          "glossary",
          "finding",
          "export",
          "exchange",
          "report",
          "evaluation",
          "pipeline",
          "cli");

  private static final Path SOURCES = Path.of("src", "main", "java", "byeonggi");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("byeonggi");

  private static String of(String name) {
    return "byeonggi." + name + "..";
  }

  static Stream<Arguments> packagesAndTheLaterOnes() {
    return IntStream.range(0, ORDER.size() - 1)
        .mapToObj(i -> Arguments.of(ORDER.get(i), ORDER.subList(i + 1, ORDER.size())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packagesAndTheLaterOnes")
  void aPackageUsesOnlyThoseBeforeIt(String name, List<String> later) {
    noClasses()
        .that()
        .resideInAPackage(of(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later.stream().map(ArchitectureTest::of).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() throws IOException {
    assertEquals(new HashSet<>(ORDER), packages());
  }

  @Test
  void packagesDoNotFormCycles() {
    slices().matching("byeonggi.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest(name = "{0} only in {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "org.apache.beam..|pipeline",
        "org.joda.time..|pipeline",
        "edu.stanford.nlp..|term evaluation",
        "picocli..|cli",
        "me.tongfei.progressbar..|cli",
        "com.opencsv..|export exchange",
        "com.fasterxml.jackson..|export report",
        "org.apache.poi..|exchange",
        "org.apache.xmlbeans..|exchange",
        "org.openxmlformats..|exchange",
        "org.apache.lucene.analysis.ko..|gloss",
        "org.commonmark..|document",
        "org.jsoup..|document",
        "org.mozilla.universalchardet..|document",
        "org.apache.commons.compress..|document"
      })
  void aLibraryIsKnownOnlyWhereItIsNeeded(String library, String packages) {
    String[] knowing =
        Stream.of(packages.split(" ")).map(ArchitectureTest::of).toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(knowing)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
    for (String each : knowing) {
      assertTrue(
          CLASSES.that(resideInAPackage(each)).stream()
              .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
              .anyMatch(d -> resideInAPackage(library).test(d.getTargetClass())),
          () -> each + " does not use " + library + ": the rule is out of date");
    }
  }

  /** {@code PackModels} is a program of its own, which packs the models when they are fetched. */
  @ParameterizedTest
  @CsvSource({"out", "err"})
  void onlyTheCommandLineTalks(String stream) {
    noClasses()
        .that()
        .resideOutsideOfPackage(of("cli"))
        .and()
        .doNotHaveSimpleName("PackModels")
        .should()
        .accessField(System.class, stream)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineEndsTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackage(of("cli"))
        .and()
        .doNotHaveSimpleName("PackModels")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    for (String name : packages()) {
      assertTrue(Files.isRegularFile(SOURCES.resolve(name).resolve("package-info.java")), name);
    }
  }

  private static Set<String> packages() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .collect(Collectors.toSet());
    }
  }
}
