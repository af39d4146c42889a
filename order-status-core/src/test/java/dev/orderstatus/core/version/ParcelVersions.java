package dev.orderstatus.core.version;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;

/** Two versions of a set, and a plan that leads from one to the other. */
final class ParcelVersions {

  static final OrderType PARCEL = OrderType.of("parcel");
  static final OrderType LETTER = OrderType.of("letter");
  static final OrderStatus OPEN = OrderStatus.of("open");
  static final OrderStatus WAITING = OrderStatus.of("waiting");
  static final OrderStatus PACKED = OrderStatus.of("packed");
  static final OrderStatus SENT = OrderStatus.of("sent");
  static final OrderStatus SHIPPED = OrderStatus.of("shipped");
  static final OrderStatus CANCELED = OrderStatus.of("canceled");
  static final OrderStatus CLOSED = OrderStatus.of("closed");
  static final OrderStatus GONE = OrderStatus.of("delivery:delivered");

  static StatusSet.Builder parcels(String version) {
    return StatusSet.named("parcels", "Parcels").version(version).types(PARCEL);
  }

  static final StatusSet BEFORE = parcels("1")
      .types(LETTER)
      .status(StatusDefinition.of(OPEN))
      .status(StatusDefinition.of(WAITING))
      .status(StatusDefinition.of(SENT).historical().correctable().successful())
      .status(StatusDefinition.of(CANCELED).historical().terminal())
      .build();

  static final StatusSet AFTER = parcels("2")
      .status(StatusDefinition.of(OPEN))
      .status(StatusDefinition.of(PACKED))
      .status(StatusDefinition.of(SHIPPED).historical().correctable().successful())
      .status(StatusDefinition.of(CLOSED).historical().terminal())
      .build();

  static MigrationPlan.Builder plan() {
    return MigrationPlan.from(BEFORE).to(Wired.of(AFTER));
  }

  static MigrationPlan.Builder sound(MigrationPlan.Builder plan) {
    return plan.rename(SENT, SHIPPED)
        .rename(CANCELED, CLOSED)
        .retire(WAITING, PACKED)
        .retire(LETTER, PARCEL);
  }

  private ParcelVersions() {}
}
