package example.flinkaudit;

import java.time.Instant;

/** A promise that was not kept: the order is still in the status when its time is over. */
public class BrokenPromise {
  public String order = "";
  public String status = "";

  /** {@code guaranteed} or {@code typical}. */
  public String kind = "";

  public Instant dueAt = Instant.EPOCH;
}
