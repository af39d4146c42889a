package example.client;

import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.definition.TransitionExtension;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;

/** Code of a user: it builds, copies and reads everything that has a builder. */
public final class Client implements Callable<String> {

  private static final OrderStatus OPEN = OrderStatus.of("open");
  private static final OrderStatus SENT = OrderStatus.of("sent");
  private static final Action SEND = Action.of("send");

  @Override
  public String call() {
    return String.join("; ", set(), extension(), settings(), order());
  }

  private static String set() {
    StatusSet set = StatusSet.named("parcels", "Parcels")
        .types(OrderType.of("parcel"))
        .status(StatusDefinition.of(OPEN).phase(Phase.IN_PROGRESS).recent())
        .status(StatusDefinition.of(SENT).historical().correctable().successful())
        .action(ActionDefinition.command(SEND).refuse(Condition.in(SENT), ReasonCode.of("gone")))
        .on(
            SEND,
            from(OPEN)
                .by(Actor.STAFF)
                .guard(Condition.paymentSecured(), ReasonCode.of("not-paid"))
                .to(SENT)
                .effect(Effect.forCustomer("email")))
        .path(OPEN, SENT)
        .build();
    StatusDefinition status = set.statuses().get(0).toBuilder().imported(true).build();
    ActionDefinition action = set.actions().get(0).toBuilder().past(SENT).build();
    TransitionDefinition row =
        set.transitions().get(0).toBuilder().newAttempt(true).build();
    StatusSet copy = set.toBuilder()
        .statuses(List.of(status))
        .actions(List.of(action))
        .transitions(List.of(row))
        .build();
    return copy.statuses().get(0).imported()
        + " " + copy.actions().get(0).past()
        + " " + copy.transitions().get(0).place()
        + " " + copy.transitions().get(0).change().payment()
        + " " + copy.withTexts(Texts.none()).equals(copy);
  }

  private static String extension() {
    Extension extension = Extension.of("parcels")
        .addTo(
            SEND,
            TransitionExtension.from(OPEN)
                .guard(Condition.justificationGiven(), ReasonCode.of("why")))
        .build();
    return extension.additions().get(0).toBuilder().build().place() + " "
        + extension.toBuilder().set("letters").build().set();
  }

  private static String settings() {
    Settings settings =
        Settings.standard().withZone(ZoneId.of("Europe/Amsterdam")).withGuestPage(true);
    return settings.zone() + " " + settings.guestPage() + " " + settings.accountRequired();
  }

  private static String order() {
    OrderSnapshot order = OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(OrderType.of("parcel"))
        .status(OPEN)
        .statusSince(Instant.EPOCH)
        .placedAt(Instant.EPOCH)
        .payment(Payment.DUE)
        .build();
    return order.withStatus(SENT).status() + " " + order.account();
  }
}
