package example.flinkaudit;

/** A violation, or what staff should look at, with the reason as a code and in words. */
public class Notice {
  public String order = "";
  public String action = "";
  public String status = "";
  public String reason = "";
  public String text = "";
}
