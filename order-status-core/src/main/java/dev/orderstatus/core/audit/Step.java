package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.ReasonCode;
import java.util.Set;

/** A step from one status to another under some facts, with its finding and its count. */
final class Step {
  final int from;
  final int to;
  final boolean legal;
  final Set<ReasonCode> guards;
  final Finding finding;
  long count;

  Step(int from, int to, boolean legal, Set<ReasonCode> guards, Finding finding) {
    this.from = from;
    this.to = to;
    this.legal = legal;
    this.guards = guards;
    this.finding = finding;
  }
}
