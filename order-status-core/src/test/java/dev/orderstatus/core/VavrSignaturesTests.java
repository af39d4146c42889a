package dev.orderstatus.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.orderstatus.house.Document;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VavrSignaturesTests {

  private static Set<String> documented() {
    return Document.at("docs/decisions/0002-dependencies.md")
        .between("| Signature | Type | Reason |", "## What Immutables is for")
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(3, line.indexOf('`', 3)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(VavrSignaturesTests::isPublic).orElse(true);
  }

  private static boolean isOfVavr(JavaMethod method) {
    return Stream.concat(
            Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
        .anyMatch(type -> type.getPackageName().startsWith("io.vavr"));
  }

  @Test
  void everyPublicSignatureWithATypeOfVavrHasItsReason() {
    Set<String> found = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.orderstatus.api", "dev.orderstatus.core")
            .stream()
            .filter(type -> isPublic(type) && !type.getPackageName().contains(".internal"))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(VavrSignaturesTests::isOfVavr)
            .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found).isEqualTo(documented());
  }
}
