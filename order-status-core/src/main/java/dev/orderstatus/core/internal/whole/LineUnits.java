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

  private final Map<String, Of> byLine = new HashMap<>();

  LineUnits(List<Line> lines, List<Share> shares) {
    for (Line line : lines) {
      Of of = new Of();
      of.active = line.needsShipping() ? line.ordered() - line.canceled() : 0;
      byLine.put(line.code(), of);
    }
    shares.forEach(this::add);
  }

  private void add(Share share) {
    CountsAs counts = share.countsAs();
    share.units().byLine().forEach((line, units) -> {
      Of of = byLine.get(line);
      if (of == null) {
        return;
      }
      switch (counts) {
        case PACKED -> of.inLiveParcels += units;
        case OUT, READY, ARRIVED -> {
          of.inLiveParcels += units;
          of.out += units;
        }
        case ANNOUNCED -> of.announced += units;
        case RETURNED -> of.received += units;
        default -> {}
      }
    });
  }

  private Of of(String line) {
    return byLine.getOrDefault(line, new Of());
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
    return byLine.values().stream().anyMatch(of -> of.toPack() < 0);
  }

  boolean receivedMoreThanOut() {
    return byLine.values().stream().anyMatch(of -> of.received > of.out);
  }

  boolean returnsMoreThanOut() {
    return byLine.values().stream().anyMatch(of -> of.returnable() < 0);
  }

  /** The sum of two numbers that are not negative, at most the largest there is. */
  static long sum(long one, long other) {
    long sum = one + other;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }
}
