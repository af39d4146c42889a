package dev.orderstatus.core.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.WholeOptions;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.api.parts.Ledger;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.OrderParts;
import dev.orderstatus.api.parts.PaymentAttempt;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.parts.Share;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.StandingText;
import dev.orderstatus.core.WholeText;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null given to anything about orders of parts names the argument. */
class NullsOfPartsTests {

  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private static final Whole WHOLE = Moneys.whole(Moneys.PAYMENTS.get("PA"), Webshop.PROCESSING);
  private static final CourseRequest REQUEST = Shop.at(NOW, Webshop.CANCEL, Actor.STAFF);
  private static final Course COURSE = Shop.WEBSHOP.decide(WHOLE, REQUEST);
  private static final OrderParts PARTS = OrderParts.of(Money.of("EUR", 5000), Line.of("A", 2));

  /** A value for each type, and for each type that is asked about. */
  private static final List<Object> SAMPLES = List.of(
      Shop.WEBSHOP,
      WHOLE,
      WHOLE.parts().get(0),
      new PartId("parcel", "p1"),
      REQUEST,
      REQUEST.request(),
      COURSE,
      COURSE.steps().get(0),
      COURSE.decision(),
      Shop.WEBSHOP.options(WHOLE, Actor.STAFF, NOW),
      Shop.WEBSHOP.options(WHOLE, Actor.STAFF, NOW).order(),
      PARTS,
      Standing.of(PARTS),
      StandingNumber.OPEN,
      Money.of("EUR", 5000),
      Line.of("A", 2),
      Units.of("A", 2),
      Share.parcel("p1", "packed", Units.of("A", 2)),
      PaymentSums.of("tr_1", "EUR"),
      WHOLE.parts().get(0).entries().get(0),
      Ledger.of("tr_1", List.of()),
      EntrySort.CAPTURED,
      CountsAs.OUT,
      PaymentAttempt.NONE,
      WHOLE.order(),
      Effect.forCustomer(ParcelKind.EMAIL_STATUS_UPDATE),
      ParcelKind.kind(),
      WebshopParts.set(),
      ParcelKind.PACKED,
      Webshop.CANCEL,
      Actor.STAFF,
      Audience.STAFF,
      NOW,
      Locale.ENGLISH,
      CourseRequest.NUMBER,
      Optional.empty(),
      OptionalLong.empty(),
      Shop.WEBSHOP.options(WHOLE, Actor.STAFF, NOW).toCreate(),
      List.of(),
      "EUR",
      1L,
      true,
      0);

  private static final List<Class<?>> TYPES = List.of(
      WholeLifecycle.class,
      Whole.class,
      Part.class,
      PartId.class,
      CourseRequest.class,
      Course.class,
      Course.Step.class,
      WholeOptions.class,
      WholeFacts.class,
      Kind.class,
      OrderParts.class,
      Standing.class,
      Money.class,
      Line.class,
      Units.class,
      Share.class,
      PaymentSums.class,
      Entry.class,
      Ledger.class,
      StandingText.class,
      WholeText.class);

  static Stream<Arguments> arguments() {
    return TYPES.stream()
        .flatMap(type -> Stream.concat(
            Arrays.stream(type.getDeclaredConstructors()),
            Arrays.stream(type.getDeclaredMethods())))
        .filter(call -> Modifier.isPublic(call.getModifiers()) && !call.isSynthetic())
        .filter(call -> !call.getName().equals("equals") && !call.getName().equals("compareTo"))
        .flatMap(call -> Stream.iterate(0, i -> i < call.getParameterCount(), i -> i + 1)
            .filter(i -> !call.getParameterTypes()[i].isPrimitive())
            .map(i -> Arguments.of(call, i)));
  }

  private static Object sample(Class<?> type) {
    if (type.isArray()) {
      return java.lang.reflect.Array.newInstance(type.getComponentType(), 0);
    }
    if (type == Map.class) {
      return Map.of();
    }
    return SAMPLES.stream()
        .filter(boxed(type)::isInstance)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sample of " + type));
  }

  private static Class<?> boxed(Class<?> type) {
    return type == long.class
        ? Long.class
        : type == boolean.class ? Boolean.class : type == int.class ? Integer.class : type;
  }

  private static Object call(Executable call, Object[] given) throws Throwable {
    try {
      if (call instanceof Constructor<?> constructor) {
        return constructor.newInstance(given);
      }
      Method method = (Method) call;
      Object target =
          Modifier.isStatic(method.getModifiers()) ? null : sample(method.getDeclaringClass());
      return method.invoke(target, given);
    } catch (InvocationTargetException thrown) {
      return thrown.getCause();
    }
  }

  @ParameterizedTest
  @MethodSource("arguments")
  void aNullNamesItsArgument(Executable call, int index) throws Throwable {
    Parameter[] parameters = call.getParameters();
    List<Object> given = new ArrayList<>();
    for (int i = 0; i < parameters.length; i++) {
      given.add(i == index ? null : sample(parameters[i].getType()));
    }
    assertThat(call(call, given.toArray()))
        .as("%s with null for %s", call, parameters[index].getName())
        .isInstanceOf(NullPointerException.class)
        .extracting(thrown -> ((Throwable) thrown).getMessage())
        .isEqualTo(parameters[index].getName());
  }
}
