package dev.orderstatus.core.oracle;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A list of statuses as the tables write it: "received, processing", "(new)", "all", "all but
 * shipped, canceled".
 */
record Codes(List<String> listed, boolean allBut) {

  private static final Map<String, Codes> READ = new ConcurrentHashMap<>();

  static Codes of(String text) {
    return READ.computeIfAbsent(text, Codes::read);
  }

  private static Codes read(String text) {
    if (text.equals("all")) {
      return new Codes(List.of(), true);
    }
    if (text.startsWith("all but ")) {
      return new Codes(List.of(text.substring("all but ".length()).split(", ")), true);
    }
    return new Codes(List.of(text.replace("(new)", "new").split(", ")), false);
  }

  /** "all" = every status but (new). */
  boolean contains(String status) {
    return allBut ? !status.equals("new") && !listed.contains(status) : listed.contains(status);
  }
}
