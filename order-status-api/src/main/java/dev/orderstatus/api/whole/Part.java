package dev.orderstatus.api.whole;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.internal.BuilderStyle;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.Units;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A payment, a parcel, a return, or a part of another kind: the facts that a shop stores of it. The
 * status of a part with entries follows from them; it is kept only for reading. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Part parcel = Part.of("parcel", "p1").status(SHIPPED).units(Units.of("A", 2)).build();
 * }</pre>
 */
@Value.Immutable
@BuilderStyle
public sealed interface Part permits ImmutablePart {

  /**
   * The place of the part in its order.
   *
   * @return the kind and the code
   */
  PartId id();

  /**
   * The status, from the status set of the kind.
   *
   * @return the status
   */
  @Value.Default
  default OrderStatus status() {
    return OrderStatus.NEW;
  }

  /**
   * The instant from which the part is in its status.
   *
   * @return the instant; the epoch for a part that does not exist yet
   */
  @Value.Default
  default Instant statusSince() {
    return Instant.EPOCH;
  }

  /**
   * The instant at which the part came into being.
   *
   * @return the instant; the epoch for a part that does not exist yet
   */
  @Value.Default
  default Instant createdAt() {
    return Instant.EPOCH;
  }

  /**
   * The attributes, as declared by the status set of the kind.
   *
   * @return the attributes
   */
  @Value.Default
  default Attributes attributes() {
    return Attributes.none();
  }

  /**
   * The units of lines in the part, for a kind that shares by units.
   *
   * @return the units
   */
  @Value.Default
  default Units units() {
    return Units.none();
  }

  /**
   * The amount with which the part began, for a kind that shares by amount.
   *
   * @return the amount in minor units of the order's currency
   */
  @Value.Default
  default long amount() {
    return 0;
  }

  /**
   * The entries, for a kind whose status follows from them.
   *
   * @return the entries, in any sequence
   */
  List<Entry> entries();

  /** Checks that the amount is possible. */
  @Value.Check
  default void check() {
    if (amount() < 0) {
      throw new IllegalArgumentException(
          "%s: its amount is %d, expected 0 or more".formatted(id(), amount()));
    }
  }

  /**
   * Starts a part.
   *
   * @param kind the code of the kind
   * @param code the code of the part among those of its kind
   * @return a builder
   */
  static Builder of(String kind, String code) {
    return new Builder().id(new PartId(kind, code));
  }

  /**
   * Copies this part into a builder, to change it.
   *
   * @return a builder with all facts of the part
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return WholeJson.of(this);
  }

  @JsonCreator
  private static Part ofJson(Map<String, @Nullable Object> members) {
    return WholeJson.part(members);
  }

  /** Collects the facts of a part. Not thread-safe. */
  final class Builder extends ImmutablePart.Builder {
    Builder() {}
  }
}
