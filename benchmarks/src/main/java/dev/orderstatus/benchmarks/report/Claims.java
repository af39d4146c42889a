package dev.orderstatus.benchmarks.report;

import java.util.List;

/** What the library has to show, in the order in which it is told. */
final class Claims {
  static final List<Claim> ALL = List.of(
      Claim.ratio(
          "decide, mixed requests, against the hand-written switch",
          "MixedRequests.ours",
          "MixedRequests.handWritten",
          1.0),
      Claim.atMost("the same: allocated", "MixedRequests.ours bytes", 0.5, "B"),
      Claim.ratio(
          "decide along the happy path, against the switch",
          "HappyPath.ours",
          "HappyPath.handWritten",
          1.5),
      Claim.atMost("the same: allocated", "HappyPath.ours bytes", 0.5, "B"),
      Claim.ratio(
          "decide and apply: new order with its effects, against the switch",
          "DecideAndApply.ours",
          "DecideAndApply.handWritten",
          10),
      Claim.ratio(
          "options of a status, against deciding them one by one",
          "Options.ours",
          "Options.oneByOne",
          1.0),
      Claim.ratio(
          "deciding in a set of 1,000 statuses, against one of 10",
          "SetSize.decide:statuses=1000",
          "SetSize.decide:statuses=10",
          1.5),
      Claim.ratio(
          "deciding in a set of 10,000 statuses, against one of 10",
          "SetSize.decide:statuses=10000",
          "SetSize.decide:statuses=10",
          3),
      new Claim(
          "each of two threads sharing a lifecycle, against one alone (0.9 × is 1.8 × together)",
          "SharedLifecycle.oneThread",
          "SharedLifecycle.twoThreads",
          0.9,
          false,
          "×"),
      Claim.atMost(
          "customer message, second time for the same status and language",
          "CustomerMessage.again",
          2_000,
          "ns"),
      Claim.atMost("the same: allocated", "CustomerMessage.again bytes", 2_048, "B"),
      Claim.atMost("the same, with a promised time", "CustomerMessage.withPromise", 2_000, "ns"),
      Claim.atMost("the same: allocated", "CustomerMessage.withPromise bytes", 2_048, "B"),
      Claim.ratio(
          "cold JVM to the first decision, against stateless4j",
          "start/ours@1",
          "start/stateless4j@1",
          1.0),
      Claim.ratio(
          "compiling 10,000 statuses, against 1,000",
          "compile-time/time@10000",
          "compile-time/time@1000",
          12),
      Claim.atMost("the same: time", "compile-time/time@10000", 2_000, "ms"),
      Claim.ratio(
          "the same: memory of the lifecycle, against 1,000",
          "compile-memory/lifecycle@10000",
          "compile-memory/lifecycle@1000",
          11),
      Claim.atLeast(
          "audit of a status log, plain CSV", "audit-rate/status plain@largest", 1.5, "M rows/s"),
      Claim.atLeast(
          "audit of an action log, plain CSV", "audit-rate/action plain@largest", 1.5, "M rows/s"),
      Claim.ratio(
          "audit of a status log, against only parsing it",
          "audit-time/status plain@largest",
          "audit-time/status parsed only@largest",
          2),
      Claim.ratio(
          "audit of an action log, against only parsing it",
          "audit-time/action plain@largest",
          "audit-time/action parsed only@largest",
          2),
      Claim.atMost(
          "audit of a status log with times by a pattern, against instants",
          "form-time/a pattern given with --times@largest",
          1.5,
          "× instants"),
      Claim.atMost(
          "audit of a status log: kept for each order", "audit-kept/status@largest", 160, "B"),
      Claim.atMost(
          "audit of an action log: kept for each order", "audit-kept/action@largest", 160, "B"),
      Claim.atMost("the jars of api and core together", "size/api and core@1", 500, "KB"));

  private Claims() {}
}
