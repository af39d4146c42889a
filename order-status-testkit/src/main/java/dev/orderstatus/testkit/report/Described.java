package dev.orderstatus.testkit.report;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.PartId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes orders, requests and decisions in one line each, for people who look for a mistake. */
public final class Described {

  private Described() {}

  /**
   * Writes an order with all its facts.
   *
   * @param order the order
   * @return one line
   */
  public static String order(Order order) {
    boolean placed = !order.status().equals(OrderStatus.NEW);
    return "%s (%s) %s, payment %s%s%s%s"
        .formatted(
            order.code(),
            order.type(),
            placed
                ? "in %s since %s, placed %s"
                    .formatted(order.status(), order.statusSince(), order.placedAt())
                : "about to be placed",
            order.payment(),
            order.test() ? ", test order" : "",
            order.account() ? "" : ", no account",
            attributes(", ", order.attributes()));
  }

  /**
   * Writes a request with all its inputs.
   *
   * @param request the request
   * @return one line
   */
  public static String request(Request request) {
    return "%s by %s at %s%s%s%s%s"
        .formatted(
            request.action(),
            request.actor(),
            request.at(),
            attributes(" with ", request.inputs()),
            request.justification().map(words -> ", because \"" + words + "\"").orElse(""),
            request.notifyCustomer() ? ", notifying the customer" : "",
            request.expectedStatus().map(status -> ", expecting " + status).orElse(""));
  }

  /**
   * Writes a decision with its codes.
   *
   * @param decision the decision
   * @return one line
   */
  public static String decision(Decision decision) {
    return decision.fold(
        Described::accepted,
        unchanged -> "unchanged: " + unchanged.reason().code(),
        refused -> "refused: " + codes(refused.reasons()),
        attention -> "attention: " + attention.reason().code());
  }

  /**
   * Writes a course: what was asked, the decision, and the steps that follow.
   *
   * @param course the course
   * @return one line
   */
  public static String course(Course course) {
    CourseRequest asked = course.request();
    String following = course.steps().stream()
        .skip(1)
        .map(step -> ", then " + about(step.about()) + decision(step.decision()))
        .collect(Collectors.joining());
    return about(asked.about())
        + request(asked.request())
        + (asked.units().byLine().isEmpty() ? "" : " of " + asked.units())
        + ": "
        + decision(course.decision())
        + following;
  }

  private static String about(Optional<PartId> part) {
    return part.map(id -> id + " ").orElse("");
  }

  private static String accepted(Accepted accepted) {
    String where = accepted.moves()
        ? "accepted: %s -> %s".formatted(accepted.from(), accepted.to())
        : "accepted: stays in " + accepted.to();
    return where
        + (accepted.effects().isEmpty() ? "" : ", effects " + codes(accepted.effects()))
        + (accepted.warnings().isEmpty() ? "" : ", warnings " + codes(accepted.warnings()));
  }

  private static String codes(List<? extends Notice> notices) {
    return list(notices.stream().map(Notice::code).toList());
  }

  /**
   * Writes a list of codes.
   *
   * @param codes the codes
   * @return the codes with commas between them; {@code none} for an empty list
   */
  public static String list(List<? extends Code> codes) {
    return codes.isEmpty()
        ? "none"
        : codes.stream().map(Code::value).collect(Collectors.joining(", "));
  }

  private static String attributes(String before, Attributes attributes) {
    return attributes.isEmpty()
        ? ""
        : before
            + attributes.asMap().entrySet().stream()
                .map(entry -> entry.getKey() + " \"" + entry.getValue() + "\"")
                .collect(Collectors.joining(", "));
  }
}
