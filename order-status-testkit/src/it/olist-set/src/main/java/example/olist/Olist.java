package example.olist;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.spi.StatusPlugin;
import java.util.List;

/**
 * The statuses of a marketplace in Brazil whose sellers send an invoice with each parcel: before
 * they pick the goods or after it, or without telling us about either.
 */
public final class Olist implements StatusPlugin {

  static final OrderType ORDER = OrderType.of("order");

  static final OrderStatus CREATED = OrderStatus.of("created");
  static final OrderStatus APPROVED = OrderStatus.of("approved");
  static final OrderStatus PROCESSING = OrderStatus.of("processing");
  static final OrderStatus INVOICED = OrderStatus.of("invoiced");
  static final OrderStatus SHIPPED = OrderStatus.of("shipped");
  static final OrderStatus DELIVERED = OrderStatus.of("delivered");
  static final OrderStatus CANCELED = OrderStatus.of("canceled");
  static final OrderStatus UNAVAILABLE = OrderStatus.of("unavailable");

  static final Action CREATE = Action.of("create");
  static final Action PAYMENT_APPROVED = Action.of("payment-approved");
  static final Action PROCESS = Action.of("process");
  static final Action INVOICE = Action.of("invoice");
  static final Action SHIP = Action.of("ship");
  static final Action ARRIVED = Action.of("arrived");
  static final Action CANCEL = Action.of("cancel");
  static final Action GIVE_UP = Action.of("give-up");

  @Override
  public Plugin plugin() {
    return Plugin.named("olist", "olist").set(set()).build();
  }

  static StatusSet set() {
    return transitions(statuses(StatusSet.named("olist", "Marketplace with many sellers")))
        .path(CREATED, APPROVED, SHIPPED, DELIVERED)
        .texts(Texts.bundles("olist", List.of("en"), Olist.class::getResourceAsStream))
        .build();
  }

  private static StatusSet.Builder statuses(StatusSet.Builder set) {
    return set.types(ORDER)
        .status(StatusDefinition.of(CREATED).phase(Phase.AWAITING_PAYMENT))
        .status(StatusDefinition.of(APPROVED).phase(Phase.IN_PROGRESS))
        .status(StatusDefinition.of(PROCESSING).phase(Phase.IN_PROGRESS))
        .status(StatusDefinition.of(INVOICED).phase(Phase.IN_PROGRESS))
        .status(StatusDefinition.of(SHIPPED).phase(Phase.SHIPPED))
        .status(StatusDefinition.of(DELIVERED).phase(Phase.COMPLETED).historical().correctable().successful())
        .status(StatusDefinition.of(CANCELED).phase(Phase.CANCELED).historical().terminal())
        .status(StatusDefinition.of(UNAVAILABLE).phase(Phase.FAILED).historical().terminal());
  }

  private static StatusSet.Builder transitions(StatusSet.Builder set) {
    return set.commands(CREATE)
        .action(ActionDefinition.event(PAYMENT_APPROVED).pastIn(PROCESSING, INVOICED, SHIPPED, DELIVERED))
        .commands(PROCESS, INVOICE, SHIP)
        .events(ARRIVED)
        .commands(CANCEL, GIVE_UP)
        .on(CREATE, from(NEW).by(CUSTOMER).to(CREATED))
        .on(PAYMENT_APPROVED, from(CREATED).by(PAYMENT_PROVIDER).to(APPROVED))
        .on(PROCESS, from(APPROVED, INVOICED).by(SUPPLIER).to(PROCESSING))
        .on(INVOICE, from(APPROVED, PROCESSING).by(SUPPLIER).to(INVOICED))
        .on(SHIP, from(APPROVED, PROCESSING, INVOICED).by(SUPPLIER).to(SHIPPED))
        .on(ARRIVED, from(SHIPPED).by(CARRIER).to(DELIVERED))
        .on(CANCEL, from(CREATED, APPROVED, PROCESSING, INVOICED, SHIPPED).by(STAFF, SYSTEM).to(CANCELED))
        .on(GIVE_UP, from(CREATED, APPROVED, PROCESSING, INVOICED).by(SUPPLIER, STAFF).to(UNAVAILABLE));
  }
}
