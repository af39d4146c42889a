package dev.orderstatus.core.oracle;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an order says of itself. Codes are plain strings; the pseudo-status is {@code "(new)"}. */
public record Facts(
    String type,
    String status,
    String payment,
    boolean test,
    boolean account,
    Map<String, Object> attributes,
    Instant statusSince,
    Instant placedAt) {

  Facts withType(String v) {
    return new Facts(v, status, payment, test, account, attributes, statusSince, placedAt);
  }

  Facts withStatus(String v) {
    return new Facts(type, v, payment, test, account, attributes, statusSince, placedAt);
  }

  Facts withPayment(String v) {
    return new Facts(type, status, v, test, account, attributes, statusSince, placedAt);
  }

  Facts withTest(boolean v) {
    return new Facts(type, status, payment, v, account, attributes, statusSince, placedAt);
  }

  Facts withAccount(boolean v) {
    return new Facts(type, status, payment, test, v, attributes, statusSince, placedAt);
  }

  Facts withAttributes(Map<String, Object> v) {
    return new Facts(type, status, payment, test, account, v, statusSince, placedAt);
  }

  Facts withTimes(Instant since, Instant placed) {
    return new Facts(type, status, payment, test, account, attributes, since, placed);
  }

  /** One more, in the order in which they are given. */
  static Map<String, Object> plus(Map<String, Object> some, String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(some);
    more.put(name, value);
    return Collections.unmodifiableMap(more);
  }
}
