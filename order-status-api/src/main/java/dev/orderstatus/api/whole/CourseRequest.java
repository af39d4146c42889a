package dev.orderstatus.api.whole;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.parts.Units;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A command or an event about an order of parts: about the order itself, or about one part, which
 * the request may bring into being. Immutable and thread-safe.
 *
 * <pre>{@code
 * CourseRequest pack = CourseRequest.of(PACK, STAFF, now).about("parcel", "p2").with(Units.of("A", 1));
 * }</pre>
 *
 * @param request the action, the actor, the instant and the inputs
 * @param about the part; empty for the order itself
 * @param units the units that come with the action; none for most
 */
public record CourseRequest(Request request, Optional<PartId> about, Units units) {

  /** The number of a report, by which a repeated report is recognized. */
  public static final Attribute<String> NUMBER = Attribute.text("number");

  /** The amount of a report or a command, in minor units of the order's currency. */
  public static final Attribute<Long> AMOUNT = Attribute.wholeNumber("amount");

  /** Checks that nothing is missing. */
  public CourseRequest {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(units, "units");
  }

  /**
   * A request about the order itself, without units.
   *
   * @param request the action, the actor, the instant and the inputs
   * @return the request
   */
  public static CourseRequest of(Request request) {
    return new CourseRequest(request, Optional.empty(), Units.none());
  }

  /**
   * A request about the order itself, without units and inputs.
   *
   * @param action the action
   * @param actor the one who asks or reports
   * @param at the instant of the request
   * @return the request
   */
  public static CourseRequest of(Action action, Actor actor, Instant at) {
    return of(Request.of(action, actor, at));
  }

  /**
   * This request about a part.
   *
   * @param kind the code of the kind
   * @param code the code of the part
   * @return a copy
   */
  public CourseRequest about(String kind, String code) {
    return new CourseRequest(request, Optional.of(new PartId(kind, code)), units);
  }

  /**
   * This request with units.
   *
   * @param given the units
   * @return a copy
   */
  public CourseRequest with(Units given) {
    return new CourseRequest(request, about, Objects.requireNonNull(given, "given"));
  }

  /**
   * This request with an input.
   *
   * @param attribute the attribute
   * @param value its value
   * @param <T> the type of the value
   * @return a copy
   */
  public <T> CourseRequest with(Attribute<T> attribute, T value) {
    Objects.requireNonNull(value, "value");
    return new CourseRequest(request.with(attribute, value), about, units);
  }

  /**
   * This request with the actor's own words.
   *
   * @param justification the words
   * @return a copy
   */
  public CourseRequest withJustification(String justification) {
    return new CourseRequest(request.withJustification(justification), about, units);
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return WholeJson.of(this);
  }

  @JsonCreator
  private static CourseRequest ofJson(Map<String, @Nullable Object> members) {
    return WholeJson.request(members);
  }
}
