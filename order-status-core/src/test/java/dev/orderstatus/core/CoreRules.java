package dev.orderstatus.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.orderstatus.house.HouseRules;
import java.util.List;

/** What must be true of every class of the core. */
final class CoreRules {

  /** What is no status set: all other packages of the core are. */
  private static final String[] MACHINERY = {
    "dev.orderstatus.core",
    "..core.diagram..",
    "..core.audit..",
    "..core.internal.catalog..",
    "..core.internal.check..",
    "..core.internal.engine..",
    "..core.internal.merge..",
    "..core.internal.render..",
    "..core.internal.rules..",
    "..core.internal.whole..",
    "..core.plugin..",
    "..core.schemaorg..",
    "..core.version..",
    "..core.view..",
    "..core.word.."
  };

  /**
   * Told apart from the machinery, as new status sets come and are held to the rules without being
   * named.
   */
  private static final DescribedPredicate<JavaClass> STATUS_SET =
      DescribedPredicate.describe("of a built-in status set", not(resideInAnyPackage(MACHINERY)));

  static final ArchRule LEAN = HouseRules.lean(
      "a shop that takes the core must get the API, Vavr and JSpecify and no more, least of all the testkit",
      "java..",
      "dev.orderstatus.api..",
      "dev.orderstatus.core..",
      "org.jspecify.annotations..",
      "org.immutables..",
      "com.fasterxml.jackson.annotation..");

  static final ArchRule SETS_ARE_LIKE_PLUGINS = classes()
      .that(STATUS_SET)
      .should()
      .onlyDependOnClassesThat(
          resideInAnyPackage("java..", "dev.orderstatus.api..", "org.jspecify.annotations..")
              .or(STATUS_SET.and(resideInAPackage("dev.orderstatus.core.."))))
      .because("what the built-in sets can do, a set of one's own can do too");

  static final ArchRule MACHINERY_KNOWS_NO_SET = noClasses()
      .that(resideInAnyPackage(
          "..core.internal.catalog..",
          "..core.internal.check..",
          "..core.internal.engine..",
          "..core.internal.merge..",
          "..core.internal.render..",
          "..core.internal.rules..",
          "..core.internal.whole..",
          "..core.diagram..",
          "..core.audit..",
          "..core.plugin.."))
      .should()
      .dependOnClassesThat(STATUS_SET
          .and(resideInAPackage("dev.orderstatus.core.."))
          .and(not(resideInAPackage("..core.internal.text.."))))
      .because(
          "the engine decides for sets that it has never heard of; both read their texts alike");

  static final ArchRule INSIDE_STAYS_INSIDE = noClasses()
      .that()
      .resideOutsideOfPackages(
          "dev.orderstatus.core",
          "dev.orderstatus.core.internal..",
          "dev.orderstatus.core.version..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("dev.orderstatus.core.internal.engine..")
      .because(
          "one door leads to the engine, so that its inside can change; versions are checked as sets are");

  static final ArchRule CLOSED = HouseRules.closed(
      DescribedPredicate.alwaysFalse(), "nothing in the core is for users to extend");

  private CoreRules() {}

  static List<ArchRule> all() {
    return List.of(
        LEAN,
        HouseRules.WITHOUT_CYCLES,
        HouseRules.NULL_MARKED,
        HouseRules.PURE,
        SETS_ARE_LIKE_PLUGINS,
        MACHINERY_KNOWS_NO_SET,
        INSIDE_STAYS_INSIDE,
        CLOSED,
        HouseRules.SPELLED_ONE_WAY);
  }
}
