package dev.orderstatus.violations.impure;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

final class AsksTheWorld {

  private final Supplier<Instant> now = Instant::now;

  Instant now() {
    return now.get();
  }

  String id(Clock clock) {
    System.out.println(clock.instant());
    System.err.println(Locale.getDefault());
    return UUID.randomUUID().toString();
  }
}
