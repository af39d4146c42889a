package example.flinkaudit;

/** How often something was counted, by its words. */
public class Count {
  public String words = "";
  public long times;

  static Count of(String words, long times) {
    Count count = new Count();
    count.words = words;
    count.times = times;
    return count;
  }
}
