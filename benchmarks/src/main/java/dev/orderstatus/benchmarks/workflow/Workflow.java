package dev.orderstatus.benchmarks.workflow;

import static dev.orderstatus.benchmarks.workflow.Role.CARRIER;
import static dev.orderstatus.benchmarks.workflow.Role.CUSTOMER;
import static dev.orderstatus.benchmarks.workflow.Role.STAFF;
import static dev.orderstatus.benchmarks.workflow.Role.SYSTEM;
import static dev.orderstatus.benchmarks.workflow.Row.Need.NOTHING;
import static dev.orderstatus.benchmarks.workflow.Row.Need.OPEN;
import static dev.orderstatus.benchmarks.workflow.Row.Need.SETTLED;

import java.util.List;
import java.util.Set;

/** Eight statuses, eight steps, eleven transitions, three guards. */
public final class Workflow {

  public static final List<Row> ROWS = List.of(
      new Row(Status.NEW, Step.PLACE, Set.of(CUSTOMER, STAFF), NOTHING, Status.RECEIVED),
      new Row(Status.RECEIVED, Step.AWAIT, Set.of(STAFF, SYSTEM), OPEN, Status.WAITING),
      new Row(Status.RECEIVED, Step.PROCESS, Set.of(STAFF), SETTLED, Status.PROCESSING),
      new Row(Status.WAITING, Step.PROCESS, Set.of(STAFF), SETTLED, Status.PROCESSING),
      new Row(Status.PROCESSING, Step.HOLD, Set.of(STAFF), NOTHING, Status.ON_HOLD),
      new Row(Status.ON_HOLD, Step.RELEASE, Set.of(STAFF), NOTHING, Status.PROCESSING),
      new Row(Status.PROCESSING, Step.SHIP, Set.of(STAFF), NOTHING, Status.SHIPPED),
      new Row(Status.SHIPPED, Step.DELIVER, Set.of(STAFF, CARRIER), NOTHING, Status.DELIVERED),
      new Row(Status.RECEIVED, Step.CANCEL, Set.of(CUSTOMER, STAFF), NOTHING, Status.CANCELED),
      new Row(Status.WAITING, Step.CANCEL, Set.of(CUSTOMER, STAFF), NOTHING, Status.CANCELED),
      new Row(Status.PROCESSING, Step.CANCEL, Set.of(STAFF), NOTHING, Status.CANCELED));

  /** Five steps from received to delivered, each accepted when staff take it for a paid order. */
  public static final List<Step> HAPPY_PATH =
      List.of(Step.PROCESS, Step.HOLD, Step.RELEASE, Step.SHIP, Step.DELIVER);

  private Workflow() {}
}
