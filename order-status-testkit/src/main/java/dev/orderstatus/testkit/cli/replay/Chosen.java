package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.definition.InvalidDefinitionException;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.testkit.log.Fit;
import dev.orderstatus.testkit.log.LogKind;
import dev.orderstatus.testkit.log.OrderLog;
import dev.orderstatus.testkit.log.UnreadableLogException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The set that a log is audited against.
 *
 * @param id the id of the set
 * @param why the reason for the choice; empty if the user named it
 */
record Chosen(String id, Optional<String> why) {

  Chosen {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(why, "why");
  }

  static Chosen of(OrderLog log, ReplaySets sets) throws UnreadableLogException {
    if (sets.sets().size() == 1) {
      return new Chosen(sets.sets().get(0).id(), Optional.empty());
    }
    List<Fit> fits = Fit.bestFirst(fits(log, sets));
    Fit best = fits.get(0);
    if (best.rows() > 0 && best.knownWords() == 0 && log.kind(set(sets, best)) != LogKind.WIDE) {
      throw new UnreadableLogException(
          "no set has a word of its statuses or actions; name the set with --set and its words with --map (--map-out FILE writes one to fill in), or let --discover OUT write a set");
    }
    StringBuilder why = new StringBuilder("set %s: %s".formatted(best.set(), described(best)));
    if (fits.size() > 1) {
      why.append("; next is ")
          .append(fits.get(1).set())
          .append(", with ")
          .append(described(fits.get(1)));
    }
    return new Chosen(best.set(), Optional.of(why.toString()));
  }

  private static StatusSet set(ReplaySets sets, Fit fit) {
    return sets.sets().stream()
        .filter(set -> set.id().equals(fit.set()))
        .findFirst()
        .orElseThrow();
  }

  private static String described(Fit fit) {
    return "%d of %d words, in %d of the first %d rows"
        .formatted(fit.knownWords(), fit.words(), fit.knownRows(), fit.rows());
  }

  private static List<Fit> fits(OrderLog log, ReplaySets sets) throws UnreadableLogException {
    List<Fit> fits = new ArrayList<>();
    UnreadableLogException first = null;
    for (StatusSet set : sets.sets()) {
      try {
        fits.add(log.fit(sets.lifecycle(set.id())));
      } catch (UnreadableLogException misfit) {
        first = first == null ? misfit : first;
      } catch (InvalidDefinitionException unsound) {
        // A set that does not compile fits nothing; the command check says what is wrong with it.
      }
    }
    if (fits.isEmpty()) {
      throw first == null
          ? new UnreadableLogException("there is no set that can be used; see the command check")
          : first;
    }
    return fits;
  }
}
