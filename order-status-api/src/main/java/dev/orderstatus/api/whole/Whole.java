package dev.orderstatus.api.whole;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.internal.BuilderStyle;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An order with its lines, its money and its parts: the facts that a shop stores. No word about the
 * whole is kept here: the payment of the order, its standing and the statuses of payments follow
 * from these facts. The sequence of lines and parts makes no difference. Immutable and thread-safe.
 *
 * <pre>{@code
 * Whole whole = Whole.of(order, Money.of("EUR", 5000), Line.of("A", 2), Line.of("B", 1));
 * }</pre>
 */
@Value.Immutable
@BuilderStyle
public sealed interface Whole permits ImmutableWhole {

  /**
   * The order itself. Its payment is not read; it follows from the money.
   *
   * @return the order
   */
  OrderSnapshot order();

  /**
   * The price of the order.
   *
   * @return the currency, the total and the granted amount
   */
  Money money();

  /**
   * The ordered lines.
   *
   * @return the lines
   */
  List<Line> lines();

  /**
   * The payments, parcels, returns and other parts.
   *
   * @return the parts
   */
  List<Part> parts();

  /**
   * An order without parts.
   *
   * @param order the order
   * @param money its price
   * @param lines the ordered lines
   * @return the whole
   */
  static Whole of(Order order, Money money, Line... lines) {
    return new Builder()
        .order(OrderSnapshot.copyOf(order))
        .money(money)
        .lines(List.of(Objects.requireNonNull(lines, "lines")))
        .build();
  }

  /** Checks that each part is there once. */
  @Value.Check
  default void check() {
    PartId twice = Parts.firstTwice(parts());
    if (twice != null) {
      throw new IllegalArgumentException(
          "order %s has %s twice, but each part of a kind needs a code of its own"
              .formatted(order().code(), twice));
    }
  }

  /**
   * Finds a part.
   *
   * @param id the kind and the code
   * @return the part; empty if there is none
   */
  default Optional<Part> part(PartId id) {
    Objects.requireNonNull(id, "id");
    for (Part part : parts()) {
      if (part.id().equals(id)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /**
   * This whole with a part, which takes the place of the one of the same kind and code.
   *
   * @param part the part
   * @return a copy
   */
  default Whole with(Part part) {
    Objects.requireNonNull(part, "part");
    List<Part> all = new ArrayList<>(parts());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(part.id())) {
        all.set(i, part);
        return toBuilder().parts(all).build();
      }
    }
    all.add(part);
    return toBuilder().parts(all).build();
  }

  /**
   * This whole with another state of its order.
   *
   * @param order the order
   * @return a copy
   */
  default Whole with(Order order) {
    return toBuilder().order(OrderSnapshot.copyOf(order)).build();
  }

  /**
   * This whole with another price.
   *
   * @param money the currency, the total and the granted amount
   * @return a copy
   */
  default Whole with(Money money) {
    return toBuilder().money(money).build();
  }

  /**
   * This whole with other lines.
   *
   * @param lines all lines
   * @return a copy
   */
  default Whole withLines(List<Line> lines) {
    return toBuilder().lines(Objects.requireNonNull(lines, "lines")).build();
  }

  /**
   * Copies this whole into a builder, to change it.
   *
   * @return a builder with all facts of the whole
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return WholeJson.of(this);
  }

  @JsonCreator
  private static Whole ofJson(Map<String, @Nullable Object> members) {
    return WholeJson.whole(members);
  }

  /** Collects the facts of a whole. Not thread-safe. */
  final class Builder extends ImmutableWhole.Builder {
    Builder() {}
  }
}
