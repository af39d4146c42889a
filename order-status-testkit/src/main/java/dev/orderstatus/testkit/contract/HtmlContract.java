package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The contract of messages as HTML, in every language and for every reader: whatever orders and
 * texts hold, the HTML can do no more than show text and open pages, and it says what the plain
 * message says.
 */
public interface HtmlContract extends SetUnderTest {

  /** The HTML of every message escapes what the order and the texts hold. */
  @Test
  default void everyMessageAsHtmlEscapesWhateverItHolds() {
    Faults faults = new Faults();
    HtmlCheck check = new HtmlCheck(faults);
    Messages messages = lifecycle().messages();
    List<Locale> languages = languages();
    for (Order order : questions().ordersWithMessages()) {
      Order hostile = hostile(order);
      Instant at = order.statusSince();
      for (Locale locale : languages) {
        for (Audience audience : Audience.values()) {
          check.message(
              "status %s for %s, in %s".formatted(order.status(), audience, locale.toLanguageTag()),
              messages.describe(hostile, at, audience, locale),
              messages.html(hostile, at, audience, locale).value());
        }
      }
    }
    faults.throwIfAny("every message as HTML escapes whatever it holds");
  }

  /** The HTML of every e-mail and notification escapes what the order and the texts hold. */
  @Test
  default void everythingSentAsHtmlEscapesWhateverItHolds() {
    Faults faults = new Faults();
    HtmlCheck check = new HtmlCheck(faults);
    Messages messages = lifecycle().messages();
    List<Locale> languages = languages();
    Map<OrderStatus, Order> orders = new LinkedHashMap<>();
    questions().ordersWithMessages().forEach(order -> orders.put(order.status(), hostile(order)));
    Set<Effect> effects = set().transitions().stream()
        .flatMap(row -> row.effects().stream())
        .map(effect -> effect.value())
        .collect(Collectors.toSet());
    orders.forEach((status, order) -> {
      Request request =
          Request.of(set().actions().get(0).action(), set().actors().get(0), order.statusSince());
      for (Effect effect : effects) {
        for (Locale locale : languages) {
          messages
              .notification(effect, order, request, locale)
              .ifPresent(sent -> check.safe(
                  "effect %s in status %s, in %s"
                      .formatted(effect.code(), status, locale.toLanguageTag()),
                  sent.html()));
        }
      }
    });
    faults.throwIfAny("everything sent as HTML escapes whatever it holds");
  }

  /** The order with values that would do harm if HTML had them as they are. */
  private OrderSnapshot hostile(Order order) {
    String harm = "</p><script>alert(1)</script><b onclick='x'>&\"";
    OrderSnapshot hostile = OrderSnapshot.of(
        OrderCode.of("<i>17&'\""),
        order.type(),
        order.status(),
        order.statusSince(),
        order.placedAt(),
        order.payment(),
        order.test(),
        order.account(),
        order.attributes());
    for (Attribute<?> attribute : set().attributes()) {
      hostile = switch (attribute.kind()) {
        case TEXT -> hostile.with(Attribute.text(attribute.value()), harm);
        case LINK ->
          hostile.with(
              Attribute.link(attribute.value()), URI.create("https://a.example/?q='onclick=x&y=1"));
        default -> hostile;
      };
    }
    return hostile;
  }
}
