package example.springshop.parts;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.Explained;
import dev.orderstatus.api.Explanation;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.webshop.Webshop;
import example.springshop.desk.PendingEffect;
import example.springshop.desk.PendingEffects;
import example.springshop.desk.StaffAttention;
import example.springshop.desk.StaffAttentions;
import example.springshop.desk.UnknownOrderException;
import example.springshop.mail.PendingMail;
import example.springshop.mail.PendingMails;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The only place where an order with parts changes: a course, the order and its parts as they are
 * then, the mails to send, what is to be done and what somebody has to look at are stored together
 * or not at all.
 */
@Service
public class WholeDesk {

  private static final int ATTEMPTS = 10;

  private final WholeLifecycle shop;
  private final StoredWholes wholes;
  private final PendingEffects effects;
  private final PendingMails mails;
  private final StaffAttentions attentions;
  private final EntityManager entities;
  private final TransactionOperations transaction;
  private final Clock clock;

  WholeDesk(
      WholeLifecycle shop,
      StoredWholes wholes,
      PendingEffects effects,
      PendingMails mails,
      StaffAttentions attentions,
      EntityManager entities,
      TransactionOperations transaction,
      Clock clock) {
    this.shop = shop;
    this.wholes = wholes;
    this.effects = effects;
    this.mails = mails;
    this.attentions = attentions;
    this.entities = entities;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Places an order of a customer. */
  public OrderCode place(String mail, Locale locale, Money money, Line... lines) {
    return transaction.execute(status -> {
      StoredWhole order = wholes.save(new StoredWhole(mail, locale, money, List.of(lines)));
      decide(order, CourseRequest.of(Webshop.PLACE, Actor.CUSTOMER, clock.instant()));
      return order.code();
    });
  }

  /** The order as it is now. */
  public Whole read(OrderCode code) {
    return transaction.execute(status -> find(code).facts());
  }

  /**
   * Decides a request and stores what follows; once more where the order was changed meanwhile. The
   * request is made when the order has been read.
   */
  public Course handle(OrderCode code, Function<Instant, CourseRequest> asked) {
    return untilNobodyInterferes(() -> decide(find(code), asked.apply(clock.instant())));
  }

  private StoredWhole find(OrderCode code) {
    return wholes.findByCode(code).orElseThrow(() -> new UnknownOrderException(code));
  }

  private Course untilNobodyInterferes(Supplier<Course> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.execute(status -> work.get());
      } catch (ConcurrencyFailureException
          | OptimisticLockException
          | PessimisticLockException
          | LockTimeoutException interfered) {
        // A lock that is taken by hand fails with the exceptions of JPA, a commit with Spring's.
        if (attempt == ATTEMPTS) {
          throw interfered;
        }
      }
    }
  }

  private Course decide(StoredWhole order, CourseRequest request) {
    Course course = shop.decide(order.facts(), request);
    if (!course.after().equals(course.before()) || !course.effects().isEmpty()) {
      // The order's number is raised first: a new row of a part must not come before the turn of
      // this transaction, and a change of a part alone is one of the order too.
      entities.lock(order, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
      order.take(course.after());
      store(order, course);
    }
    return course;
  }

  private void store(StoredWhole order, Course course) {
    for (Effect effect : course.effects()) {
      Optional<PendingMail> mail = mail(order, course, effect);
      mail.ifPresent(mails::save);
      if (mail.isEmpty() && !effect.optional()) {
        effects.save(new PendingEffect(effect, order.code()));
      }
    }
    Explanation said = shop.explain(course, Audience.STAFF, Locale.ENGLISH);
    List<Explained> toBeLookedAt =
        course.decision() instanceof Attention ? said.reasons() : said.warnings();
    toBeLookedAt.forEach(notice -> attentions.save(new StaffAttention(
        order.code().value(), notice.notice().code().value(), notice.text().value())));
  }

  /** The mail to the customer that an effect asks for. */
  private Optional<PendingMail> mail(StoredWhole order, Course course, Effect effect) {
    boolean toCustomer = effect.audience() == Audience.CUSTOMER
        && effect.code().value().startsWith("email-")
        && !effect.optional();
    return toCustomer
        ? shop.notification(course, effect, order.locale())
            .map(text -> new PendingMail(order.code(), order.mail(), text))
        : Optional.empty();
  }
}
