package dev.orderstatus.testkit.cli;

/** Lines for the commands that read JSON. */
final class Questions {

  private static final String SINCE =
      "\"statusSince\":\"2026-11-21T09:00:00Z\",\"placedAt\":\"2026-11-21T09:00:00Z\"";

  private Questions() {}

  /** An order of the webshop, as JSON. */
  static String order(String status, String payment) {
    return order(status, payment, "");
  }

  /** An order with more members: each with a comma before it. */
  static String order(String status, String payment, String more) {
    return "{\"code\":\"EX-000017-K\",\"type\":\"goods\",\"status\":\"%s\",%s,\"payment\":\"%s\"%s}"
        .formatted(status, SINCE, payment, more);
  }

  static String ask(String order, String action, String actor) {
    return ask(order, action, actor, "");
  }

  /** A request with more members: each with a comma before it. */
  static String ask(String order, String action, String actor, String more) {
    return "{\"order\":%s,\"action\":\"%s\",\"actor\":\"%s\",\"at\":\"2026-11-21T10:00:00Z\"%s}"
        .formatted(order, action, actor, more);
  }
}
