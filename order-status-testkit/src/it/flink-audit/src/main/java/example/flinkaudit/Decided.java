package example.flinkaudit;

import java.time.Instant;

/** What was decided about an event, and the status of the order then. */
public class Decided {
  public String order = "";
  public String action = "";
  public Instant at = Instant.EPOCH;
  public String kind = "";
  public String reason = "";
  public String status = "";
}
