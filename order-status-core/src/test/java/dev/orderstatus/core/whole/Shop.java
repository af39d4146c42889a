package dev.orderstatus.core.whole;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.internal.engine.Compiler;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import java.time.Instant;
import java.util.Optional;

/** An order of parts on its way through a shop, step by step, an hour apart. */
final class Shop {

  static final WholeLifecycle WEBSHOP = lifecycle(WebshopParts.set());

  private final WholeLifecycle lifecycle;
  private Whole whole;
  private Instant now = Instant.parse("2026-11-21T09:00:00Z");

  private Shop(WholeLifecycle lifecycle, Whole whole) {
    this.lifecycle = lifecycle;
    this.whole = whole;
  }

  static WholeLifecycle lifecycle(StatusSet set) {
    return Compiler.compileSound(set, Settings.standard()).wholes();
  }

  /** An order of 50.00 euros that was just received. */
  static Shop received(Line... lines) {
    return new Shop(
        WEBSHOP,
        Whole.of(
            OrderSnapshot.toPlace(OrderCode.of("EX-000017-K"), Webshop.GOODS, Payment.DUE)
                .withStatus(Webshop.RECEIVED)
                .withStatusSince(Instant.parse("2026-11-21T08:00:00Z")),
            Money.of("EUR", 5000),
            lines));
  }

  static CourseRequest at(Instant at, Action action, Actor actor) {
    return CourseRequest.of(action, actor, at);
  }

  Course ask(CourseRequest request) {
    return lifecycle.decide(whole, request);
  }

  Course take(CourseRequest request) {
    Course course = ask(request);
    whole = course.after();
    return course;
  }

  Course take(Action action, Actor actor) {
    return take(request(action, actor));
  }

  Course take(Action action, Actor actor, String kind, String code) {
    return take(request(action, actor).about(kind, code));
  }

  Course take(Action action, Actor actor, String kind, String code, Units units) {
    return take(request(action, actor).about(kind, code).with(units));
  }

  Course take(Action action, Actor actor, String kind, String code, long amount) {
    return take(request(action, actor).about(kind, code).with(CourseRequest.AMOUNT, amount));
  }

  CourseRequest request(Action action, Actor actor) {
    now = now.plusSeconds(3600);
    return at(now, action, actor);
  }

  Whole whole() {
    return whole;
  }

  void become(Whole other) {
    whole = other;
  }

  Standing standing() {
    return lifecycle.standing(whole);
  }

  String status() {
    return whole.order().status().value();
  }

  String status(String kind, String code) {
    return whole.part(new PartId(kind, code)).map(Part::status).orElseThrow().value();
  }

  Optional<Part> part(String kind, String code) {
    return whole.part(new PartId(kind, code));
  }
}
