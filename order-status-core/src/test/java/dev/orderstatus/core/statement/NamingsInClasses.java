package dev.orderstatus.core.statement;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import dev.orderstatus.core.statement.Coverage.Naming;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Finds the methods that name statements, and whether the build runs them. */
final class NamingsInClasses {

  private static final List<String> RUN = List.of("Test", "Tests", "Properties");

  private NamingsInClasses() {}

  static List<Naming> of(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isAnnotatedWith(Statement.class))
        .map(method -> new Naming(
            method.getOwner().getSimpleName() + "." + method.getName(),
            isRun(method),
            List.of(method.getAnnotationOfType(Statement.class).value())))
        .sorted(Comparator.comparing(Naming::name))
        .toList();
  }

  private static boolean isRun(JavaMethod method) {
    boolean isTest = method.isAnnotatedWith(Test.class)
        || method.isAnnotatedWith(Property.class)
        || method.isAnnotatedWith(ParameterizedTest.class);
    return isTest && RUN.stream().anyMatch(method.getOwner().getSimpleName()::endsWith);
  }
}
