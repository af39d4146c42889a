package dev.orderstatus.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.orderstatus.core.statement.Coverage.Naming;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementCoverageTests {

  @Test
  void everyRuleHasATestThatNamesIt() throws URISyntaxException {
    Path tests = Path.of(StatementCoverageTests.class
        .getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .toURI());
    List<Naming> namings = NamingsInClasses.of(new ClassFileImporter()
        .withImportOption(location -> !location.contains("StatementCoverageTests$"))
        .importPath(tests));
    assertThat(namings).isNotEmpty();
    assertThat(Coverage.faults(Catalogue.load(), namings)).isEmpty();
  }

  @Test
  void whoNamesStatementsIsReadFromTheClasses() {
    assertThat(NamingsInClasses.of(
            new ClassFileImporter().importClasses(SeededTests.class, Seeded.class)))
        .containsExactly(
            new Naming("Seeded.inAClassThatIsNotRun", false, List.of("Z3")),
            new Naming("SeededTests.isRun", true, List.of("Z1", "Z2")),
            new Naming("SeededTests.noTest", false, List.of("Z4")));
  }

  @Test
  void noClassesNameNothing(@TempDir Path empty) {
    assertThat(NamingsInClasses.of(new ClassFileImporter().importPath(empty))).isEmpty();
  }

  // Not inner test classes: they are read here, never run.
  abstract static class SeededTests {
    @Test
    @Statement({"Z1", "Z2"})
    void isRun() {}

    @Statement("Z4")
    void noTest() {}
  }

  abstract static class Seeded {
    @Test
    @Statement("Z3")
    void inAClassThatIsNotRun() {}
  }
}
