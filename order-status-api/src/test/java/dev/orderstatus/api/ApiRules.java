package dev.orderstatus.api;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.StatefulOrder;
import dev.orderstatus.api.time.WorkingDays;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What must be true of every class of the API. */
final class ApiRules {

  /** The types that users implement or wrap. */
  static final List<Class<?>> OPEN = List.of(
      Order.class,
      StatefulOrder.class,
      PluralRule.class,
      WorkingDays.class,
      OrderLifecycle.class,
      Messages.class);

  static final ArchRule LEAN = classes()
      .should()
      .onlyDependOnClassesThat(resideInAnyPackage(
              "java..",
              "dev.orderstatus.api..",
              "org.jspecify.annotations..",
              "org.immutables..",
              "com.fasterxml.jackson.annotation..")
          .or(oneOf("Either or Validation", List.of(Either.class, Validation.class))))
      .because("a plugin that brings the API must bring nothing but Vavr and JSpecify with it");

  static final ArchRule WITHOUT_CYCLES = slices()
      .matching("dev.orderstatus.(**)")
      .should()
      .beFreeOfCycles()
      .because("a package can then be read and understood with those below it alone");

  static final ArchRule NULL_MARKED = classes()
      .should(bePartOfAMarkedPackage())
      .because(
          "where nothing is said, nothing may be null, and the compiler checks only marked packages");

  static final ArchRule PURE = noClasses()
      .should()
      .accessTargetWhere(readsTheOutsideWorld())
      .orShould()
      .dependOnClassesThat(oneOf("a clock or chance", List.of(Clock.class, Random.class)))
      .orShould(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
      .because("time, ids and chance are arguments, so that the same question has the same answer");

  static final ArchRule CLOSED = classes()
      .that()
      .areTopLevelClasses()
      .and()
      .arePublic()
      .and(DescribedPredicate.not(resideInAPackage("..spi..")))
      .and(DescribedPredicate.not(oneOf("for users to implement", OPEN)))
      .should(beClosed())
      .because("what users may extend is decided, listed and documented; the rest can change");

  static final ArchRule SPELLED_ONE_WAY = classes()
      .should(beSpelledOneWay())
      .because(
          "a code is stored and compared: there is canceled with one l and fulfillment with two");

  private static final Pattern OTHER_SPELLING =
      Pattern.compile("cancelled|cancelling|fulfilment", Pattern.CASE_INSENSITIVE);

  private ApiRules() {}

  static List<ArchRule> all() {
    return List.of(LEAN, WITHOUT_CYCLES, NULL_MARKED, PURE, CLOSED, SPELLED_ONE_WAY);
  }

  private static DescribedPredicate<JavaClass> oneOf(String description, List<Class<?>> types) {
    Set<String> names = types.stream().map(Class::getName).collect(Collectors.toSet());
    return DescribedPredicate.describe(description, type -> names.contains(type.getName()));
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheOutsideWorld() {
    return DescribedPredicate.describe(
        "reads the clock, chance or the place where it runs", access -> {
          JavaClass owner = access.getTargetOwner();
          return switch (access.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time");
            case "currentTimeMillis", "nanoTime", "getenv", "getProperty" ->
              owner.isEquivalentTo(System.class);
            case "randomUUID" -> owner.isEquivalentTo(UUID.class);
            case "random" -> owner.isEquivalentTo(Math.class);
            case "systemDefault" -> owner.getPackageName().equals("java.time");
            case "getDefault" ->
              owner.isEquivalentTo(Locale.class) || owner.isEquivalentTo(TimeZone.class);
            default -> false;
          };
        });
  }

  private static ArchCondition<JavaClass> bePartOfAMarkedPackage() {
    return condition(
        "be part of a package that is @NullMarked",
        type -> type.getPackage().isAnnotatedWith(NullMarked.class));
  }

  private static ArchCondition<JavaClass> beClosed() {
    return condition(
        "be sealed, final, a record, an enum or an annotation",
        type -> type.getModifiers().contains(JavaModifier.FINAL)
            || type.isAnnotation()
            || type.reflect().isSealed());
  }

  private static ArchCondition<JavaClass> beSpelledOneWay() {
    return condition(
        "say canceled and fulfillment",
        type -> Stream.concat(
                Stream.of(type.getName()), type.getMembers().stream().map(JavaMember::getName))
            .noneMatch(name -> OTHER_SPELLING.matcher(name).find()));
  }

  private static ArchCondition<JavaClass> condition(
      String description, Predicate<JavaClass> holds) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(new SimpleConditionEvent(
            type, holds.test(type), type.getName() + " does not " + description));
      }
    };
  }
}
