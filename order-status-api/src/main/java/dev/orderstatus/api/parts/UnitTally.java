package dev.orderstatus.api.parts;

import static dev.orderstatus.api.parts.Problems.shown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts the units of an order, and finds impossible numbers. */
final class UnitTally {

  private static final Comparator<Line> BY_CODE =
      (one, other) -> one.code().compareTo(other.code());
  private static final int KINDS = CountsAs.values().length;

  private final Line[] lines;
  private final String[] codes;
  private final Share[] shares;
  private final Problems problems;
  // For each line: how many units are in live parcels, out, and in live returns.
  private final long[] inParcels;
  private final long[] out;
  private final long[] inReturns;
  private final long[] all = new long[KINDS];

  private long ordered;
  private long active;
  private boolean everythingCanceled;

  private UnitTally(OrderParts parts, Problems problems) {
    this.problems = problems;
    lines = parts.lines().toArray(new Line[0]);
    shares = parts.shares().toArray(new Share[0]);
    Arrays.sort(lines, BY_CODE);
    Arrays.sort(shares, Share.BY_CODE);
    codes = new String[lines.length];
    inParcels = new long[lines.length];
    out = new long[lines.length];
    inReturns = new long[lines.length];
    everythingCanceled = lines.length > 0;
  }

  static UnitTally of(OrderParts parts, Problems problems) {
    UnitTally tally = new UnitTally(parts, problems);
    tally.addLines();
    tally.addShares();
    tally.checkLines();
    if (parts.canceled()) {
      tally.cancelOpen();
    }
    return tally;
  }

  private void addLines() {
    for (int i = 0; i < lines.length; i++) {
      Line line = lines[i];
      codes[i] = line.code();
      if (i > 0) {
        problems.checkNotTwice("line", codes[i], codes[i - 1]);
      }
      if (!canBe(line)) {
        addProblems(line);
        continue;
      }
      everythingCanceled &= line.canceled() == line.ordered();
      if (line.needsShipping()) {
        ordered = problems.sum(ordered, line.ordered(), "line", codes[i], "ordered units");
        active += line.active();
      }
    }
  }

  private static boolean canBe(Line line) {
    return line.ordered() > 0 && line.canceled() >= 0 && line.canceled() <= line.ordered();
  }

  private void addProblems(Line line) {
    String code = shown(line.code());
    if (line.ordered() < 1) {
      problems.add("line %s: ordered is %d, expected 1 or more".formatted(code, line.ordered()));
    }
    problems.checkNotNegative(line.canceled(), "line " + code, "canceled");
    if (line.canceled() > Math.max(line.ordered(), 0)) {
      problems.add(
          "line %s: %d canceled, but %d ordered".formatted(code, line.canceled(), line.ordered()));
    }
  }

  private void addShares() {
    for (int i = 0; i < shares.length; i++) {
      Share share = shares[i];
      if (i > 0 && share.kind().equals(shares[i - 1].kind())) {
        problems.checkNotTwice(share.kind(), share.code(), shares[i - 1].code());
      }
      add(share);
    }
  }

  private void add(Share share) {
    Units units = share.units();
    int next = 0;
    for (int i = 0; i < units.size(); i++) {
      String code = units.line(i);
      // Both are sorted, so the next line usually matches.
      int line =
          next < codes.length && codes[next].equals(code) ? next : Arrays.binarySearch(codes, code);
      if (line < 0) {
        problems.add("%s %s: has %d of line %s, which is not there, expected one of %s"
            .formatted(
                share.kind(), shown(share.code()), units.number(i), shown(code), lineCodes()));
      } else {
        next = line + 1;
        add(share, line, units.number(i));
      }
    }
  }

  private void add(Share share, int line, long units) {
    if (units < 0) {
      problems.add("%s %s: has %d of line %s, expected 0 or more"
          .formatted(share.kind(), shown(share.code()), units, shown(codes[line])));
      return;
    }
    CountsAs counts = share.countsAs();
    if (counts.isNothing()) {
      return;
    }
    all[counts.place()] = sum(all[counts.place()], units, share);
    if (counts.isInLiveParcel()) {
      inParcels[line] = sum(inParcels[line], units, share);
    }
    if (counts.isOut()) {
      out[line] = sum(out[line], units, share);
    }
    if (counts.isInLiveReturn()) {
      inReturns[line] = sum(inReturns[line], units, share);
    }
  }

  private long sum(long before, long units, Share share) {
    return problems.sum(before, units, share.kind(), share.code(), "units");
  }

  private String lineCodes() {
    return lines.length == 0
        ? "none"
        : Arrays.stream(codes)
            .distinct()
            .limit(10)
            .map(Problems::shown)
            .collect(Collectors.joining(", "));
  }

  private void checkLines() {
    for (int i = 0; i < lines.length; i++) {
      Line line = lines[i];
      if (canBe(line) && inParcels[i] > line.active()) {
        problems.add("%s: %d of line %s, but only %d of it active%s"
            .formatted(
                holders(line, CountsAs::isInLiveParcel),
                inParcels[i],
                shown(line.code()),
                line.active(),
                line.needsShipping() ? "" : ", as it does not have to be shipped"));
      }
      if (inReturns[i] > out[i]) {
        problems.add("%s: %d of line %s, but only %d of it out or arrived"
            .formatted(
                holders(line, CountsAs::isInLiveReturn), inReturns[i], shown(line.code()), out[i]));
      }
    }
  }

  /** The parts that have units of a line. */
  private String holders(Line line, Predicate<CountsAs> which) {
    return Arrays.stream(shares)
        .filter(share -> which.test(share.countsAs()))
        .filter(share -> share.units().byLine().getOrDefault(line.code(), 0L) > 0)
        .map(share -> share.kind() + " " + shown(share.code()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** In a canceled order nothing is open, and if nothing is out, nothing is left. */
  private void cancelOpen() {
    active = out();
    everythingCanceled = lines.length > 0 && active == 0;
  }

  boolean everythingCanceled() {
    return everythingCanceled;
  }

  long active() {
    return active;
  }

  long canceled() {
    return ordered - active;
  }

  long out() {
    return count(CountsAs.OUT) + count(CountsAs.READY) + count(CountsAs.ARRIVED);
  }

  long count(CountsAs counts) {
    return all[counts.place()];
  }

  List<Share> unknown() {
    List<Share> unknown = new ArrayList<>(0);
    for (Share share : shares) {
      if (share.countsAs() == CountsAs.UNKNOWN) {
        unknown.add(share);
      }
    }
    return List.copyOf(unknown);
  }
}
