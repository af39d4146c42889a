package dev.orderstatus.core.word;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the statuses of a foreign log as those of one set. The first match counts, in this order:
 * the shop's own renaming, the code, the code in another spelling, {@code cancelled} for
 * {@code canceled}, the label, another name; labels and names in every language of the set. If two
 * statuses match equally well, none is taken.
 *
 * <p>Differences in case, hyphens, underscores and spaces count as another spelling, not as another
 * word. Immutable and thread-safe.
 */
public final class StatusReader {

  private final Map<String, String> renamed;
  private final Map<String, OrderStatus> codes = new LinkedHashMap<>();
  private final List<Map<String, Set<OrderStatus>>> spelled = new ArrayList<>();

  private StatusReader(StatusSet set, Map<String, String> renamed) {
    this.renamed = Map.copyOf(renamed);
    Map<String, Set<OrderStatus>> words = level();
    Map<String, Set<OrderStatus>> doubled = level();
    Map<String, Set<OrderStatus>> labels = level();
    Map<String, Set<OrderStatus>> names = level();
    for (StatusDefinition definition : set.statuses()) {
      OrderStatus status = definition.status();
      codes.put(status.value(), status);
      codes.put(set.id() + ":" + status.value(), status);
      add(words, status.value(), status);
      add(words, set.id() + ":" + status.value(), status);
      add(doubled, status.value().replace("canceled", "cancelled"), status);
      for (Locale locale : set.texts().locales()) {
        String key = "status." + status;
        set.texts().find(locale, key + ".label").ifPresent(label -> add(labels, label, status));
        for (String name : set.texts().find(locale, key + ".aliases").orElse("").split(",", -1)) {
          add(names, name, status);
        }
      }
    }
  }

  private Map<String, Set<OrderStatus>> level() {
    Map<String, Set<OrderStatus>> level = new LinkedHashMap<>();
    spelled.add(level);
    return level;
  }

  private static void add(Map<String, Set<OrderStatus>> level, String word, OrderStatus status) {
    String plain = Spelling.plain(word);
    if (!plain.isEmpty()) {
      level.computeIfAbsent(plain, none -> new LinkedHashSet<>()).add(status);
    }
  }

  /**
   * Makes a reader for the words of a set.
   *
   * @param set the set
   * @param renamed words of the log, each with its code in the set
   * @return the reader
   */
  public static StatusReader of(StatusSet set, Map<String, String> renamed) {
    Objects.requireNonNull(set, "set");
    return new StatusReader(set, renamed);
  }

  /**
   * Reads a status from a log.
   *
   * @param text the text, which must not be blank
   * @return the text and its status, if there is one
   */
  public SeenStatus read(String text) {
    String word = text.strip();
    return exact(renamed.getOrDefault(word, word))
        .map(status -> new SeenStatus(word, Optional.of(status), List.of()))
        .orElseGet(() -> inOtherWords(word));
  }

  /**
   * The status for a code of the set: the code itself, or {@code canceled} for {@code cancelled} if
   * the set does not declare the latter.
   *
   * @param code a code, bare or qualified by the set
   * @return the status; empty if the set has no status with that code
   */
  public Optional<OrderStatus> exact(String code) {
    OrderStatus status = codes.get(code);
    return Optional.ofNullable(
        status != null ? status : codes.get(code.replace("cancelled", "canceled")));
  }

  private SeenStatus inOtherWords(String word) {
    String plain = word.length() > StatusWords.MAX_LENGTH ? "" : Spelling.plain(word);
    for (Map<String, Set<OrderStatus>> level : spelled) {
      List<OrderStatus> fitting = List.copyOf(level.getOrDefault(plain, Set.of()));
      if (fitting.size() == 1) {
        return new SeenStatus(word, Optional.of(fitting.get(0)), List.of());
      }
      if (fitting.size() > 1) {
        return new SeenStatus(word, Optional.empty(), fitting);
      }
    }
    return new SeenStatus(word, Optional.empty(), List.of());
  }
}
