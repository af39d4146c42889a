package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.definition.StatusSet;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the codes of one kind, as a log spells them: renamed by the map, or qualified by the id of
 * the set.
 *
 * @param <C> the kind of code
 */
final class CodeTexts<C> {
  private static final int MOST_REMEMBERED = 1000;

  private final String kind;
  private final Map<String, String> renamed;
  private final Function<String, Either<String, C>> parse;
  private final StatusSet set;
  private final Map<String, C> remembered = new HashMap<>();
  private final RecurringTexts recurring = new RecurringTexts();

  CodeTexts(String kind, LogMap map, StatusSet set, Function<String, Either<String, C>> parse) {
    this.kind = kind;
    this.renamed = map.codes(kind);
    this.set = set;
    this.parse = parse;
  }

  /** The other spelling of canceled. */
  static String oneL(String status) {
    return status.equals("cancelled") ? "canceled" : status;
  }

  /** A code of the set itself may be qualified. */
  static String bare(String code, StatusSet set) {
    return code.startsWith(set.id() + ":") ? code.substring(set.id().length() + 1) : code;
  }

  C read(Cell cell) throws BadRowException {
    String text = cell.in(recurring);
    C known = remembered.get(text);
    if (known != null) {
      return known;
    }
    Either<String, C> code = parse.apply(bare(renamed.getOrDefault(text, text), set));
    if (code.isLeft()) {
      throw new BadRowException("%s; correct it, or rename it with --map and %s.NAME=CODE"
          .formatted(code.getLeft(), kind));
    }
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(text, code.get());
    }
    return code.get();
  }
}
