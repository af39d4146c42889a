package example.springshop.desk;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.Explained;
import dev.orderstatus.api.Explanation;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Decision.Kind;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.webshop.Webshop;
import example.springshop.order.ShopOrder;
import example.springshop.order.ShopOrders;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The only place where an order changes: a request that counts, the order as it is then, what is to
 * be done and what somebody has to look at are stored together or not at all.
 */
@Service
public class OrderDesk {

  private static final int ATTEMPTS = 10;
  private static final Set<Kind> COUNTS = EnumSet.of(Kind.ACCEPTED, Kind.ATTENTION);

  private final OrderLifecycle webshop;
  private final ShopOrders orders;
  private final PendingEffects effects;
  private final StaffAttentions attentions;
  private final ActionLog log;
  private final EntityManager entities;
  private final TransactionOperations transaction;
  private final Clock clock;

  public OrderDesk(
      OrderLifecycle webshop,
      ShopOrders orders,
      PendingEffects effects,
      StaffAttentions attentions,
      ActionLog log,
      EntityManager entities,
      TransactionOperations transaction,
      Clock clock) {
    this.webshop = webshop;
    this.orders = orders;
    this.effects = effects;
    this.attentions = attentions;
    this.log = log;
    this.entities = entities;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Places an order of a customer. */
  public OrderCode place(Payment payment, boolean account) {
    Request request = Request.of(Webshop.PLACE, Actor.CUSTOMER, clock.instant());
    return transaction
        .execute(status -> {
          ShopOrder order = orders.save(new ShopOrder(payment, account));
          return decide(order, request).orElseThrow();
        })
        .before()
        .code();
  }

  /**
   * Decides a request and stores what follows; once more where the order was changed meanwhile. The
   * request is made when the order has been read: one from before could be dated before the status
   * that it is decided for.
   */
  public Answer handle(OrderCode code, Function<Instant, Request> asked) {
    return untilNobodyInterferes(() -> {
      ShopOrder order =
          orders.findByCode(code).orElseThrow(() -> new UnknownOrderException(code));
      Answer answer = decide(order, asked.apply(clock.instant()));
      if (!answer.decision().effects().isEmpty()) {
        // What is done because of an order holds for that order only, even where it stays as it is.
        entities.lock(order, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
      }
      return answer;
    });
  }

  private Answer untilNobodyInterferes(Supplier<Answer> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.execute(status -> work.get());
      } catch (ConcurrencyFailureException interfered) {
        if (attempt == ATTEMPTS) {
          throw interfered;
        }
      }
    }
  }

  // region decide
  private Answer decide(ShopOrder order, Request request) {
    Answer answer = webshop.ask(order, request);
    if (COUNTS.contains(answer.decision().kind())) {
      log.save(new LoggedRequest(answer, order.version()));
    }
    order.take(answer.after().state());
    Explanation said = answer.explain(Audience.STAFF);
    answer.decision().effects().stream()
        .filter(effect -> !effect.optional())
        .map(effect -> new PendingEffect(effect, answer))
        .forEach(effects::save);
    toBeLookedAt(answer.decision(), said).stream()
        .map(notice -> new StaffAttention(
            answer.before().code().value(),
            notice.notice().code().value(),
            notice.text().value()))
        .forEach(attentions::save);
    return answer;
  }
  // endregion

  /** A warning is about what was done all the same, such as the cancellation of a paid order. */
  private static List<Explained> toBeLookedAt(Decision decision, Explanation said) {
    return decision instanceof Attention ? said.reasons() : said.warnings();
  }
}
