package dev.orderstatus.core.oracle;

import java.util.List;

/**
 * One line of "What can I do now?": a command allowed with what it needs and takes, or refused with
 * its reasons; an event that would be accepted.
 */
record Option(
    String action,
    Kind kind,
    List<String> needs,
    List<String> takes,
    List<String> reasons,
    List<String> remedies,
    boolean forActor) {

  enum Kind {
    ALLOWED,
    REFUSED,
    EVENT
  }

  static Option allowed(String action, List<String> needs, List<String> takes) {
    return new Option(action, Kind.ALLOWED, needs, takes, List.of(), List.of(), true);
  }

  static Option refused(
      String action, List<String> reasons, List<String> remedies, boolean forActor) {
    return new Option(action, Kind.REFUSED, List.of(), List.of(), reasons, remedies, forActor);
  }

  static Option event(String action, List<String> needs, List<String> takes) {
    return new Option(action, Kind.EVENT, needs, takes, List.of(), List.of(), true);
  }

  boolean isPossible() {
    return kind != Kind.REFUSED;
  }
}
