package dev.orderstatus.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.RefusedException;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Printable;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.api.message.Register;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.message.WholeMessages;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.OrderState;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.order.StatefulOrder;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.api.parts.InvalidPartsException;
import dev.orderstatus.api.parts.Ledger;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.OrderParts;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.parts.Share;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.api.time.WorkingDays;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.audit.ActionRow;
import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.audit.AuditReport;
import dev.orderstatus.core.audit.CourseRow;
import dev.orderstatus.core.audit.Facts;
import dev.orderstatus.core.audit.Finding;
import dev.orderstatus.core.audit.Move;
import dev.orderstatus.core.audit.Placement;
import dev.orderstatus.core.audit.SnapshotAudit;
import dev.orderstatus.core.audit.StatusRow;
import dev.orderstatus.core.audit.TimeReader;
import dev.orderstatus.core.audit.TimeReading;
import dev.orderstatus.core.audit.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonTests {

  /**
   * What no shop sends as JSON: services, its own orders, texts of a set, and how a set is made.
   */
  private static final Set<Class<?>> NO_JSON = Set.of(
      OrderLifecycle.class,
      WholeLifecycle.class,
      Part.Builder.class,
      Whole.Builder.class,
      RefusedException.class,
      Printable.class,
      Attribute.Kind.class,
      Input.class,
      Input.Use.class,
      Notice.class,
      Decision.class,
      Parameter.class,
      Parameter.Source.class,
      Parameter.Fixed.class,
      Parameter.FromAttribute.class,
      Parameter.FromQuestion.class,
      Parameter.InRequest.class,
      Parameter.OnOrder.class,
      Messages.class,
      WholeMessages.class,
      PluralRule.class,
      PluralRule.Category.class,
      Register.class,
      Texts.class,
      Order.class,
      OrderSnapshot.Builder.class,
      StatefulOrder.class,
      InvalidPartsException.class,
      Ledger.class,
      Line.class,
      Money.class,
      OrderParts.class,
      OrderParts.Builder.class,
      PaymentSums.class,
      Share.class,
      Units.class,
      Promise.class,
      Promise.Anchor.class,
      Promise.Span.class,
      Promise.Minutes.class,
      Promise.OnDate.class,
      Promise.Weeks.class,
      Promise.WorkDays.class,
      Promise.WorkDaysOf.class,
      WorkingDays.class,
      ActionRow.class,
      Audit.class,
      CourseRow.class,
      Facts.class,
      Finding.class,
      Finding.Kind.class,
      Move.class,
      Placement.class,
      SnapshotAudit.class,
      StatusRow.class,
      TimeReader.class,
      TimeReading.class,
      TimeReading.Read.class,
      TimeReading.Swapped.class,
      TimeReading.Unreadable.class,
      Violation.class);

  @Test
  void everyPublicTypeOfTheApiAndTheAuditIsTriedOrListedAsNone() {
    Set<String> tried =
        Given.shown().map(JsonTests::type).map(Class::getName).collect(Collectors.toSet());
    NO_JSON.forEach(type -> tried.add(type.getName()));

    assertThat(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.orderstatus.api", "dev.orderstatus.core.audit")
                .stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> List.of("definition", "internal", "spi").stream()
                    .noneMatch(type.getPackageName()::endsWith))
                .map(JavaClass::getName)
                .filter(name -> !name.equals("dev.orderstatus.api.code.Code"))
                .filter(name -> !name.contains(".Immutable")))
        .containsExactlyInAnyOrderElementsOf(tried);
  }

  @Test
  void bothVersionsWriteTheSame() {
    assertThat(Given.shown())
        .allSatisfy(
            value -> assertThat(Jackson.TWO.write(value)).isEqualTo(Jackson.THREE.write(value)));
  }

  @ParameterizedTest
  @EnumSource
  void whatAShopGivesIsTheSameWhenItIsReadBack(Jackson jackson) {
    assertThat(Given.taken())
        .allSatisfy(value -> assertThat(readBack(jackson, value)).isEqualTo(value));
  }

  @ParameterizedTest
  @EnumSource
  void textBecomesADateOrAnAddressByTheDeclarationsOfASet(Jackson jackson) {
    Attributes read = jackson.read(jackson.write(Given.ATTRIBUTES), Attributes.class);

    assertThat(read).isNotEqualTo(Given.ATTRIBUTES);
    assertThat(read.typed(List.of(Attribute.date("day"), Attribute.link("page"))))
        .isEqualTo(Given.ATTRIBUTES);
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerHasTheFormOfTheTool(Jackson jackson) {
    assertThat(jackson.write(Given.ACCEPTED))
        .isEqualTo("{\"decision\":\"accepted\",\"from\":\"received\",\"to\":\"received\","
            + "\"order\":{\"code\":\"EX-000017-K\",\"type\":\"goods\",\"status\":\"received\","
            + "\"statusSince\":\"2026-11-21T09:00:00Z\",\"placedAt\":\"2026-11-21T09:00:00Z\","
            + "\"payment\":\"due\",\"test\":false,\"account\":true,\"attributes\":{}},"
            + "\"effects\":[{\"code\":\"open-payment-page\",\"audience\":\"customer\","
            + "\"optional\":false,\"parameters\":{}}],\"warnings\":[]}");
    assertThat(jackson.write(Given.REFUSED))
        .isEqualTo("{\"decision\":\"refused\",\"status\":\"processing\",\"reasons\":[{"
            + "\"code\":\"payment-already-settled\",\"message\":\"Je betaling is in orde. Voor "
            + "deze bestelling hoef je niets meer te betalen.\",\"staffMessage\":\"Voor deze "
            + "bestelling hoeft niets meer te worden betaald.\",\"parameters\":{}}],"
            + "\"remedies\":[]}");
  }

  @ParameterizedTest
  @EnumSource
  void aDecisionAloneHasNeitherOrderNorTexts(Jackson jackson) {
    assertThat(jackson.write(Given.REFUSED.decision()))
        .isEqualTo("{\"decision\":\"refused\",\"reasons\":[{\"code\":\"payment-already-settled\","
            + "\"parameters\":{}}],\"remedies\":[]}");
  }

  @ParameterizedTest
  @EnumSource
  void onlyAnOrderCanBeNew(Jackson jackson) {
    assertThat(jackson.read(jackson.write(Given.TO_PLACE), OrderSnapshot.class).status())
        .isEqualTo(OrderStatus.NEW);
    refuses(jackson, "\"(new)\"", OrderStatus.class, "not a status: \"(new)\"");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrongIsSaidAsParseSaysIt(Jackson jackson) {
    refuses(jackson, "\"Pay!\"", Action.class, Action.parse("Pay!").getLeft());
    refuses(jackson, "\"gone\"", Payment.class, Payment.parse("gone").getLeft());
    refuses(jackson, "\" \"", OrderCode.class, "not an order code: the text is blank");
    String order = jackson.write(Given.DUE);
    refuses(
        jackson,
        order.replace("\"due\"", "\"gone\""),
        OrderSnapshot.class,
        "payment: " + Payment.parse("gone").getLeft());
    refuses(
        jackson, order.replace("test", "tested"), OrderSnapshot.class, "tested: unknown member");
    refuses(
        jackson,
        order.replace("false", "1"),
        OrderSnapshot.class,
        "test: expected true or false, not a number");
    refuses(
        jackson,
        order.replace("{}", "{\"reference\":null}"),
        OrderSnapshot.class,
        "attributes.reference: null is not a value");
    refuses(
        jackson, order.replace("{}", "[]"), OrderSnapshot.class, "attributes: expected an object");
    refuses(jackson, "{\"status\":\"received\"}", OrderState.class, "statusSince: is missing");
    refuses(
        jackson,
        "{\"action\":\"pay\",\"actor\":\"customer\",\"at\":\"noon\"}",
        Request.class,
        "at: not an instant: \"noon\"; expected ISO-8601");
  }

  @ParameterizedTest
  @EnumSource
  void anEntryHasAnAmountOnlyIfItWasGiven(Jackson jackson) {
    Entry captured = Entry.of(EntrySort.CAPTURED, "tr_1", 5000, Given.NINE);
    String json = jackson.write(captured);
    assertThat(json)
        .isEqualTo("{\"sort\":\"captured\",\"number\":\"tr_1\",\"amount\":5000,"
            + "\"at\":\"2026-11-21T09:00:00Z\"}");
    assertThat(jackson.write(Entry.of(EntrySort.LINKED, "tr_1", Given.NINE)))
        .isEqualTo("{\"sort\":\"linked\",\"number\":\"tr_1\",\"at\":\"2026-11-21T09:00:00Z\"}");
    refuses(
        jackson,
        json.replace("5000", "50.5"),
        Entry.class,
        "amount: expected a whole number up to 9223372036854775807, not 50.5");
    refuses(
        jackson,
        json.replace("5000", "9223372036854775808"),
        Entry.class,
        "amount: expected a whole number up to 9223372036854775807, not 9223372036854775808");
    refuses(
        jackson,
        json.replace("5000", "true"),
        Entry.class,
        "amount: expected a whole number up to 9223372036854775807, not true or false");
    refuses(
        jackson,
        json.replace("captured", "taken"),
        Entry.class,
        "sort: " + EntrySort.parse("taken").getLeft());
  }

  @ParameterizedTest
  @EnumSource
  void anOrderOfPartsHasPlainMembers(Jackson jackson) {
    String json = jackson.write(Given.PACKED.after());
    assertThat(json)
        .contains(
            "\"money\":{\"currency\":\"EUR\",\"total\":5000,\"granted\":1,\"waived\":0}",
            "{\"code\":\"A\",\"ordered\":3,\"canceled\":1,\"needsShipping\":true}",
            "{\"kind\":\"parcel\",\"code\":\"p1\",\"status\":\"packed\","
                + "\"statusSince\":\"2026-11-21T10:00:00Z\",\"createdAt\":\"2026-11-21T10:00:00Z\","
                + "\"attributes\":{},\"units\":{\"A\":2},\"amount\":0,\"entries\":[]}");
    assertThat(jackson.write(Given.PACK))
        .isEqualTo("{\"about\":{\"kind\":\"parcel\",\"code\":\"p1\"},\"units\":{\"A\":2},"
            + "\"action\":\"pack\",\"actor\":\"staff\",\"at\":\"2026-11-21T10:00:00Z\","
            + "\"inputs\":{},\"notifyCustomer\":false}");
    assertThat(jackson.write(Given.PACKED))
        .startsWith("{\"about\":{\"kind\":\"parcel\",\"code\":\"p1\"},"
            + "\"decision\":{\"decision\":\"accepted\"")
        .contains("\"steps\":[{\"about\":{\"kind\":\"parcel\",\"code\":\"p1\"},")
        .endsWith("\"whole\":" + json + "}");
  }

  @ParameterizedTest
  @EnumSource
  void reportsOfAuditsHaveTheFormOfTheTool(Jackson jackson) {
    assertThat(jackson.write(Given.AUDITED))
        .startsWith("{\"rows\":4,\"unreadable\":1,\"withoutOrder\":1,\"orders\":1,\"clean\":0,"
            + "\"withViolations\":1,\"unclear\":0,\"decisions\":{\"accepted\":2,\"unchanged\":0,"
            + "\"refused\":1,\"attention\":0},\"violations\":{\"canceled -> shipped\":1},"
            + "\"unknownStatuses\":{},\"guardsSkipped\":{},\"finalStatuses\":{\"shipped\":1},"
            + "\"transitionsUsed\":{\"(new) -> received\":1,\"received -> canceled\":1},"
            + "\"transitionsNeverUsed\":[")
        .endsWith("\"dwell\":{\"received\":{\"count\":1,\"median\":\"PT1H\",\"p95\":\"PT1H\"},"
            + "\"canceled\":{\"count\":1,\"median\":\"PT0S\",\"p95\":\"PT0S\"}}}");
    assertThat(jackson.write(Given.IMPOSSIBLE))
        .startsWith("{\"rows\":1,\"unreadable\":0,\"orders\":1,\"possible\":0,\"impossible\":1,"
            + "\"states\":[{\"state\":{\"status\":\"shipped\",\"payment\":\"interrupted\","
            + "\"type\":\"goods\"},\"orders\":1,\"why\":\"")
        .endsWith("\"example\":\"1\"}]}");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrongInAPartIsSaidWithItsPlace(Jackson jackson) {
    String json = jackson.write(Given.PACKED.after());
    refuses(
        jackson,
        json.replace("\"captured\",\"number\"", "\"taken\",\"number\""),
        Whole.class,
        "parts[0]: entries[1]: sort: " + EntrySort.parse("taken").getLeft());
    refuses(
        jackson,
        json.replace("{\"A\":2}", "{\"A\":0.5}"),
        Whole.class,
        "parts[1]: units: A: expected a whole number up to 9223372036854775807, not 0.5");
    refuses(
        jackson,
        json.replace("\"p1\"", "\" \""),
        Whole.class,
        "parts[1]: the code of a parcel is not an order code: the text is blank");
    refuses(
        jackson, json.replace("\"ordered\":3,", ""), Whole.class, "lines[0]: ordered: is missing");
    refuses(
        jackson,
        json.replace("\"lines\":[", "\"lines\":[null,"),
        Whole.class,
        "lines[0]: expected an object, not null");
    refuses(jackson, "{\"lines\":{}}", Whole.class, "order: status: is missing");
  }

  private static void refuses(Jackson jackson, String json, Class<?> type, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> jackson.read(json, type))
        .withMessageContaining(why);
  }

  private static Object readBack(Jackson jackson, Object value) {
    Object read = jackson.read(jackson.write(value), type(value));
    List<Attribute<?>> declared = List.of(Attribute.date("day"), Attribute.link("page"));
    if (read instanceof OrderSnapshot order) {
      return order.withAttributes(order.attributes().typed(declared));
    }
    if (read instanceof Request request) {
      return request.withInputs(request.inputs().typed(declared));
    }
    if (read instanceof OrderState state) {
      return new OrderState(
          state.status(),
          state.statusSince(),
          state.placedAt(),
          state.payment(),
          state.attributes().typed(declared));
    }
    return read instanceof Attributes attributes ? attributes.typed(declared) : read;
  }

  /** The public type of a value: orders, parts and requests are interfaces. */
  private static Class<?> type(Object value) {
    return Stream.of(OrderSnapshot.class, Part.class, Whole.class, Request.class, AuditReport.class)
        .filter(type -> type.isInstance(value))
        .findFirst()
        .<Class<?>>map(type -> type)
        .orElse(value.getClass());
  }
}
