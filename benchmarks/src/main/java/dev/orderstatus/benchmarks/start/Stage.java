package dev.orderstatus.benchmarks.start;

import java.util.Locale;

/** The statuses of the web shop. */
enum Stage {
  NEW,
  RECEIVED,
  WAITING_FOR_PAYMENT,
  PROCESSING,
  SHIPPED,
  CANCELED;

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
