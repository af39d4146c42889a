package dev.orderstatus.core.claim;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.message.Register;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.parts.Ledger;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.payment.Payments;
import dev.orderstatus.core.procurement.Procurement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An order or a part of one at an instant, who reads of it, and what each reader may do with it
 * then.
 *
 * @param messages the texts, in the register of a shop if there is one
 * @param order the order, or the part as its set sees it
 * @param standing how the order stands, if it is one of parts
 * @param whole the order with its parts, if it is one of parts
 */
record Situation(
    OrderLifecycle lifecycle,
    Function<Optional<Register>, Messages> messages,
    OrderSnapshot order,
    Instant at,
    Audience reader,
    Map<Audience, Options> options,
    boolean canRecordPayment,
    Optional<Standing> standing,
    Optional<Whole> whole) {

  /** The order as its customer reads of it. */
  static Situation of(OrderLifecycle lifecycle, OrderSnapshot order, Instant at) {
    Request money = Request.of(Payments.PAYMENT_RECEIVED, Actor.STAFF, at)
        .with(Payments.PAYMENT_REFERENCE, "another");
    return new Situation(
        lifecycle,
        register -> Shops.lifecycle(lifecycle.definition(), register).messages(),
        order,
        at,
        Audience.CUSTOMER,
        options(actor -> lifecycle.options(order, actor, at)),
        lifecycle.decide(order.with(Payments.PAYMENT_REFERENCE, "one"), money).isAccepted(),
        Optional.empty(),
        Optional.empty());
  }

  /** An order of parts as its customer reads of it. */
  static Situation of(WholeLifecycle wholes, Whole whole, Instant at) {
    CourseRequest money =
        CourseRequest.of(Payments.PAYMENT_RECEIVED, Actor.STAFF, at).with(CourseRequest.AMOUNT, 1L);
    return new Situation(
        Shops.lifecycle(Shops.PARTS, Optional.empty()),
        register -> Shops.wholes(register).messages(Optional.empty()),
        wholes.view(whole, Optional.empty()),
        at,
        Audience.CUSTOMER,
        options(actor -> wholes.options(whole, actor, at).order()),
        Stream.of("1", "another")
            .map(number -> money.with(Payments.PAYMENT_REFERENCE, number))
            .anyMatch(request -> wholes.decide(whole, request).decision().isAccepted()),
        Optional.of(wholes.standing(whole)),
        Optional.of(whole));
  }

  /** What is known of an order of which only the standing is known. */
  static Situation of(Standing standing) {
    return new Situation(
        Shops.lifecycle(Shops.PARTS, Optional.empty()),
        register -> Shops.wholes(register).messages(Optional.empty()),
        Ways.received().order(),
        Situations.NOW,
        Audience.CUSTOMER,
        Map.of(),
        false,
        Optional.of(standing),
        Optional.empty());
  }

  static Map<Audience, Options> options(Function<Actor, Options> ask) {
    Map<Audience, Options> options = new EnumMap<>(Audience.class);
    for (Audience reader : Audience.values()) {
      options.put(reader, ask.apply(actor(reader)));
    }
    return options;
  }

  static Actor actor(Audience reader) {
    return Actor.of(reader.code());
  }

  Situation readBy(Audience other) {
    return new Situation(
        lifecycle, messages, order, at, other, options, canRecordPayment, standing, whole);
  }

  /** True unless the set has nothing to do for this reader. */
  boolean isFor(Audience other) {
    return lifecycle.definition().transitions().stream()
        .anyMatch(row -> row.actors().contains(actor(other)));
  }

  Situation customer() {
    return readBy(Audience.CUSTOMER);
  }

  /** A number of the order of parts; zero of any other order. */
  long number(StandingNumber number) {
    return standing.map(parts -> parts.number(number)).orElse(0L);
  }

  /** True if the number is there, and not zero. */
  boolean has(StandingNumber number) {
    return number(number) > 0;
  }

  /** The part itself, if this is one and there is one. */
  private Optional<Part> part() {
    return whole.flatMap(all -> all.part(new PartId(lifecycle.definition().id(), code())));
  }

  private String code() {
    return order.code().value();
  }

  /** The money of the payment itself. */
  PaymentSums money() {
    return part()
        .map(part -> Ledger.of(part.id().code(), part.entries()).sums("EUR"))
        .orElse(PaymentSums.of("none", "EUR"));
  }

  /** What the shop holds of the payment itself. */
  long held() {
    return money().captured() - money().refunded();
  }

  /** True if the payment has no money, no reservation and nothing agreed. */
  boolean hasNothing() {
    return money().captured() + money().authorized() + money().agreed() == 0;
  }

  /** The units of the parcel itself. */
  long units() {
    return part().map(part -> part.units().byLine().getOrDefault("A", 0L)).orElse(0L);
  }

  /** True if there is a return that was announced or has arrived. */
  boolean isReturned() {
    return whole.stream()
        .flatMap(all -> all.parts().stream())
        .filter(part -> part.id().kind().equals("return"))
        .anyMatch(part -> Set.of("announced", "received").contains(part.status().value()));
  }

  boolean isPart(String kind, String... statuses) {
    return lifecycle.definition().id().equals(kind) && in(statuses);
  }

  /** True if the order to which the part belongs is in this status. */
  boolean isOrderIn(String status) {
    return whole.filter(all -> all.order().status().value().equals(status)).isPresent();
  }

  /** True if the set does not have the status. */
  boolean isUnknown() {
    return lifecycle.definition().statuses().stream()
        .noneMatch(known -> known.status().equals(order.status()));
  }

  /** True if all units are in one place, or all were returned. */
  boolean isEveryItemInOnePlace() {
    long canceled = number(StandingNumber.UNITS_CANCELED);
    long all = number(StandingNumber.UNITS_ACTIVE) + canceled;
    return Stream.of(
            number(StandingNumber.UNITS_ARRIVED),
            number(StandingNumber.READY),
            number(StandingNumber.UNDER_WAY) - number(StandingNumber.READY),
            number(StandingNumber.OPEN) - number(StandingNumber.TO_PACK),
            number(StandingNumber.TO_PACK),
            number(StandingNumber.UNITS_RETURNED))
        .anyMatch(units -> units == all);
  }

  boolean payment(Payment... any) {
    return Set.of(any).contains(order.payment());
  }

  boolean in(String... statuses) {
    return Set.of(statuses).contains(order.status().value());
  }

  /** True if the reader may give this command, or report this event. */
  boolean allows(String action) {
    Options own = options.get(reader);
    return Stream.of(own.allowed(), own.events())
        .flatMap(List::stream)
        .anyMatch(option -> option.action().value().equals(action));
  }

  boolean has(String attribute) {
    return order.attributes().find(attribute(attribute)) != null;
  }

  boolean is(String attribute, String value) {
    return Objects.equals(order.attributes().find(attribute(attribute)), value);
  }

  private Attribute<?> attribute(String code) {
    return lifecycle.definition().attributes().stream()
        .filter(value -> value.value().equals(code))
        .findFirst()
        .orElse(Attribute.text(code));
  }

  boolean isPromised() {
    return lifecycle.promise(order, at).isPresent();
  }

  boolean isOverdue() {
    return lifecycle.promise(order, at).filter(PromisedTime::overdue).isPresent();
  }

  boolean isShippingOver() {
    return order.attributes().find(Procurement.ESTIMATED_SHIPPING) instanceof LocalDate date
        && date.isBefore(at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /**
   * All that is read: the status, and why each action that is the reader's is refused.
   *
   * @param language the language, or its other register such as de-familiar
   */
  List<String> texts(Locale language) {
    Locale locale = Register.languageOf(language);
    Messages own = messages.apply(Register.in(language));
    StatusMessage message = own.describe(order, at, reader, locale);
    List<String> texts = new ArrayList<>(List.of(message.headline(), message.body()));
    message.nextSteps().forEach(step -> texts.add(step.text()));
    for (Options.NotAllowed refused : options.get(reader).refused()) {
      if (refused.forActor()) {
        Request request = Request.of(refused.action(), actor(reader), at);
        Stream.<List<? extends Notice>>of(refused.why().reasons(), refused.why().remedies())
            .flatMap(List::stream)
            .forEach(notice ->
                texts.add(own.explain(notice, order, request, reader, locale).value()));
      }
    }
    return texts;
  }
}
