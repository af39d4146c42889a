package dev.orderstatus.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GlossaryTests {

  private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  private static Set<String> typesInRows() throws IOException {
    return Files.readAllLines(GLOSSARY).stream()
        .filter(line -> line.startsWith("| ") && line.endsWith(" |"))
        .map(line -> line.substring(line.lastIndexOf('|', line.length() - 2)))
        .flatMap(types -> NAME.matcher(types).results())
        .map(name -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> publicTypes() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                "dev.orderstatus.api", "dev.orderstatus.core", "dev.orderstatus.testkit")
            .stream()
            .filter(
                type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.getPackageName().contains(".internal"))
            .filter(type -> !type.getPackageName().startsWith("dev.orderstatus.testkit.cli"))
            .filter(type -> !type.getPackageName().startsWith("dev.orderstatus.testkit.report"))
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyPublicTypeStandsUnderAWordAndEveryNameIsOfAType() throws IOException {
    assertThat(typesInRows()).isEqualTo(publicTypes());
  }
}
