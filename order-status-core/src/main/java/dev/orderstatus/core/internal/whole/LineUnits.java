package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Share;
import dev.orderstatus.api.parts.Units;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** The units of each line by where they are. Sums fit, as the standing has been made before. */
final class LineUnits {

  private static final class Of {
    long active;
    long inLiveParcels;
    long out;
    long announced;
    long received;

    /** Negative if there are more in live parcels than active. */
    long toPack() {
      return active - inLiveParcels;
    }

    long returnable() {
      return out - announced - received;
    }
  }

  private static final Of NONE = new Of();

  private final Map<String, Of> byLine = new HashMap<>();

  LineUnits(List<Line> lines, List<Share> shares) {
    for (Line line : lines) {
      Of of = new Of();
      of.active = line.needsShipping() ? line.ordered() - line.canceled() : 0;
      byLine.put(line.code(), of);
    }
    for (Share share : shares) {
      share.units().byLine().forEach((line, units) -> {
        Of of = byLine.get(line);
        if (of != null) {
          add(of, share.countsAs(), units);
        }
      });
    }
  }

  private static void add(Of of, CountsAs counts, long units) {
    switch (counts) {
      case PACKED -> of.inLiveParcels += units;
      case OUT, READY, ARRIVED -> {
        of.inLiveParcels += units;
        of.out += units;
      }
      case ANNOUNCED -> of.announced += units;
      case RETURNED -> of.received += units;
      default -> {
        // The other units are nowhere.
      }
    }
  }

  private Of of(String line) {
    return byLine.getOrDefault(line, NONE);
  }

  /** The units beyond those to pack, if the own units of a part are to pack too. */
  long beyondToPack(Units given, Units own) {
    return beyond(given, line -> of(line).toPack() + own.byLine().getOrDefault(line, 0L));
  }

  long beyondReturnable(Units given) {
    return beyond(given, line -> of(line).returnable());
  }

  /** The units of a return that are no longer out. */
  long noLongerOut(Units own) {
    return own.byLine().entrySet().stream()
        .mapToLong(
            units -> Math.min(units.getValue(), Math.max(-of(units.getKey()).returnable(), 0)))
        .sum();
  }

  /** The units of a parcel without which a live return would have none that are out. */
  long inReturn(Units own) {
    return beyond(own, line -> of(line).returnable());
  }

  private static long beyond(Units given, ToLongFunction<String> most) {
    return given.byLine().entrySet().stream()
        .mapToLong(units ->
            Math.max(units.getValue() - Math.max(most.applyAsLong(units.getKey()), 0), 0))
        .reduce(0, LineUnits::sum);
  }

  Units toPack() {
    return all(Of::toPack);
  }

  Units returnable() {
    return all(Of::returnable);
  }

  private Units all(ToLongFunction<Of> number) {
    Map<String, Long> units = new TreeMap<>();
    byLine.forEach((line, of) -> {
      if (number.applyAsLong(of) > 0) {
        units.put(line, number.applyAsLong(of));
      }
    });
    return Units.of(units);
  }

  boolean holdsMoreThanActive() {
    for (Of of : byLine.values()) {
      if (of.toPack() < 0) {
        return true;
      }
    }
    return false;
  }

  boolean receivedMoreThanOut() {
    for (Of of : byLine.values()) {
      if (of.received > of.out) {
        return true;
      }
    }
    return false;
  }

  boolean returnsMoreThanOut() {
    for (Of of : byLine.values()) {
      if (of.returnable() < 0) {
        return true;
      }
    }
    return false;
  }

  /** The sum of two numbers that are not negative, at most the largest there is. */
  static long sum(long one, long other) {
    long sum = one + other;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }
}
