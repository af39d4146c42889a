package dev.orderstatus.testkit.log;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.word.SeenStatus;
import dev.orderstatus.core.word.StatusReader;
import dev.orderstatus.testkit.cli.text.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the statuses of a log, and records how it read each word. */
final class Statuses {
  private static final int MOST_REMEMBERED = 10_000;

  private final StatusReader reader;
  private final Set<String> leftOut = new LinkedHashSet<>();
  private final Map<String, Boolean> met = new LinkedHashMap<>();
  private final Map<String, SeenStatus> remembered = new HashMap<>();
  private final Map<String, String> readAs = new LinkedHashMap<>();

  /** With the maps, the most important one first. */
  Statuses(StatusSet set, List<LogMap> maps) throws UnreadableLogException {
    StatusReader codes = StatusReader.of(set, Map.of());
    Map<String, String> renamed = new LinkedHashMap<>();
    for (LogMap map : maps) {
      for (Map.Entry<String, String> entry : map.names("status").entrySet()) {
        String word = entry.getKey();
        String target = entry.getValue();
        boolean left = target.equals(LogMap.LEFT_OUT);
        if (target.isEmpty() || renamed.containsKey(word) || leftOut.contains(word)) {
          continue;
        }
        if (left) {
          leftOut.add(word);
        } else if (codes.exact(target).isPresent()) {
          renamed.put(word, target);
        } else if (!map.isKnown()) {
          throw new UnreadableLogException(noSuch(set, word, target));
        }
        if (!map.isKnown()) {
          met.put(word, false);
        }
      }
    }
    reader = StatusReader.of(set, renamed);
  }

  private static String noSuch(StatusSet set, String word, String target) {
    return "the map, key status.%s: the set %s has no status %s; it has %s"
        .formatted(
            Shown.text(word),
            set.id(),
            Shown.text(target),
            set.statuses().stream()
                .map(status -> status.status().value())
                .collect(Collectors.joining(", ")));
  }

  StatusReader reader() {
    return reader;
  }

  /** True if the map says that rows with a word do not belong to orders. */
  boolean isLeftOut(String text) {
    boolean left = !leftOut.isEmpty() && leftOut.contains(text);
    if (left) {
      met.replace(text, true);
    }
    return left;
  }

  SeenStatus read(String text) {
    SeenStatus known = remembered.get(text);
    if (known != null) {
      return known;
    }
    SeenStatus seen = reader.read(text);
    if (remembered.size() < MOST_REMEMBERED) {
      met.replace(text, true);
      remembered.put(text, seen);
      seen.status()
          .filter(status -> !status.value().equals(text))
          .ifPresent(status -> readAs.put(text, status.value()));
    }
    return seen;
  }

  /** The words that were read as another spelling. */
  Map<String, String> readAs() {
    return readAs;
  }

  List<String> unmet() {
    List<String> unmet = new ArrayList<>();
    met.forEach((word, seen) -> {
      if (!seen) {
        unmet.add("status." + word);
      }
    });
    return unmet;
  }
}
