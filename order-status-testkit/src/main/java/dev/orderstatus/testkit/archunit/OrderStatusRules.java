package dev.orderstatus.testkit.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.OrderState;
import java.util.Objects;

/**
 * Rules that a shop or a plugin can check in its own tests:
 *
 * <pre>{@code
 * JavaClasses shop = new ClassFileImporter().importPackages("com.example.shop");
 * OrderStatusRules.onlyDecisionsSetTheStatus("..storage..").check(shop);
 * }</pre>
 *
 * <p>Packages have the notation of ArchUnit: {@code ..storage..} is any package with a part
 * {@code storage}, and everything below it. The rules do not see reflection, such as the loading of
 * an entity. Rules are immutable; the method of each explains what it finds and what not.
 *
 * @since 0.1.0
 */
public final class OrderStatusRules {

  private static final String ORDERS = OrderSnapshot.class.getPackageName();

  private OrderStatusRules() {}

  /**
   * No code puts a status into an {@link OrderSnapshot} or an {@code OrderState}: not by
   * {@code withStatus}, a builder, a constructor, {@code of} or {@code read}. A status comes from
   * {@code Answer.after}.
   *
   * @param storage the packages that may, because they read stored orders
   * @return the rule
   */
  public static ArchRule onlyDecisionsSetTheStatus(String... storage) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(storage)
        .should()
        .accessTargetWhere(putsAStatusIntoASnapshot())
        .because("a status that no decision gave steps over every guard; take the order after the"
            + " answer, and read stored orders in the packages that are named for it");
  }

  private static DescribedPredicate<JavaAccess<?>> putsAStatusIntoASnapshot() {
    return describe("a status is put into an order snapshot", access -> {
      String owner = access.getTargetOwner().getName();
      boolean snapshot = owner.startsWith(ORDERS) && owner.contains("OrderSnapshot");
      boolean state = owner.equals(OrderState.class.getName());
      return switch (access.getName()) {
        case "withStatus", "of" -> snapshot;
        case "status" -> snapshot && owner.endsWith("Builder");
        case "<init>", "read" -> state;
        default -> false;
      };
    });
  }

  /**
   * A field of the shop's own order is written only with a decision. Each method that writes it, or
   * that calls such a method of the order's class, for example a setter, must also call
   * {@code Answer.after}. Constructors of the class itself may write it.
   *
   * <p>The rule does not see if the written value is the decided one, nor who calls the caller of a
   * setter.
   *
   * @param order the class of the order
   * @param field the name of the field that holds the status
   * @return the rule, to be checked on all classes of the shop, including the order's own
   */
  public static ArchRule onlyDecisionsWrite(Class<?> order, String field) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(field, "field");
    return classes()
        .should(new WriteOnlyWithDecision(order.getName(), field))
        .because("a status that no decision gave steps over every guard; write the field where"
            + " Answer.after is called, from the order that it returns");
  }

  /**
   * Statuses are created from their codes only in the definitions: no other code calls
   * {@code OrderStatus.of} or {@code OrderStatus.parse}.
   *
   * @param definitions the packages that may: those of the definitions, and those that read stored
   *     statuses
   * @return the rule
   */
  public static ArchRule statusesAreMadeInTheDefinitions(String... definitions) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(definitions)
        .should()
        .accessTargetWhere(describe(
            "a status is made from text",
            access -> access.getTargetOwner().isEquivalentTo(OrderStatus.class)
                && (access.getName().equals("of") || access.getName().equals("parse"))))
        .because(
            "a code that is written twice is misspelled once; use the constant of the definition");
  }

  /**
   * No text outside the definitions is the code of a status. The rule finds string constants of
   * class files: literals, those of a {@code switch}, and constants of other classes, which the
   * compiler copies. It does not find codes in annotations, in longer texts, or composed at run
   * time. It also finds a word with another meaning that reads like a code.
   *
   * @param set the set whose codes are searched
   * @param definitions the packages in which they may be
   * @return the rule
   */
  public static ArchRule noStatusIsALiteral(StatusSet set, String... definitions) {
    Objects.requireNonNull(set, "set");
    return classes()
        .that()
        .resideOutsideOfPackages(definitions)
        .should(new HaveNoConstantLike(
            set.statuses().stream().map(row -> row.status().value()).toList()))
        .because(
            "a code that is written twice is misspelled once; use the constant of the definition");
  }

  /**
   * Plugins use only the api of Order Status: not the engine, the built-in sets or the testkit.
   * They create the codes of a set they extend themselves, with {@code OrderStatus.of}.
   *
   * @param plugins the packages of plugins, without their tests
   * @return the rule
   */
  public static ArchRule pluginsUseOnlyTheApi(String... plugins) {
    return noClasses()
        .that()
        .resideInAnyPackage(plugins)
        .should()
        .dependOnClassesThat(resideInAPackage("dev.orderstatus..")
            .and(resideOutsideOfPackage("dev.orderstatus.api.."))
            .and(resideOutsideOfPackages(plugins))
            .as("belong to Order Status but not to its api"))
        .because("only the api stays as it is from one version to the next, and a plugin is loaded"
            + " into shops that it does not know");
  }
}
