package dev.orderstatus.core.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The last column of a transition table: effects and notes between semicolons.
 *
 * @param type the only type that has the transition; null of all types
 * @param paymentBecomes the rule that says it; null where a guard does, or it stays
 */
record Notes(
    List<Effect> effects,
    List<String> stored,
    List<String> compared,
    List<String> clearedWhenBlank,
    List<Set> set,
    List<Cleared> cleared,
    List<Warned> warned,
    Rule paymentBecomes,
    String type,
    boolean newAttempt) {

  /** "ATTRIBUTE becomes yes", "ATTRIBUTE becomes the reason". */
  record Set(String attribute, String what) {
    Object value(Question q) {
      if (what.equals("yes")) {
        return true;
      }
      return q.ask().reason();
    }
  }

  /** "cleared ATTRIBUTE, ATTRIBUTE", "cleared ATTRIBUTE if CONDITION". */
  record Cleared(List<String> attributes, Condition condition) {}

  /** "warning [RULE]", "warning [RULE] if CONDITION". */
  record Warned(Rule rule, Condition condition) {}

  private static final Condition ALWAYS = new Condition(q -> true, null);

  static Notes read(String text) {
    List<Effect> effects = new ArrayList<>();
    List<String> stored = new ArrayList<>();
    List<String> compared = new ArrayList<>();
    List<String> whenBlank = new ArrayList<>();
    List<Set> set = new ArrayList<>();
    List<Cleared> cleared = new ArrayList<>();
    List<Warned> warned = new ArrayList<>();
    Rule paymentBecomes = null;
    String type = null;
    boolean newAttempt = false;
    for (String note : text.isBlank() ? new String[0] : text.split("; ", -1)) {
      String[] plain = note.split(" if ", -1);
      Condition condition = plain.length == 1 ? ALWAYS : Condition.of(plain[1]);
      if (note.startsWith("input ")) {
        stored.addAll(Codes.list(note.substring("input ".length())));
      } else if (note.startsWith("compares and stores ")) {
        stored.add(note.substring("compares and stores ".length()));
      } else if (note.startsWith("compares ")) {
        compared.add(note.substring("compares ".length()));
      } else if (note.endsWith(" clears when blank")) {
        whenBlank.add(note.substring(0, note.indexOf(' ')));
      } else if (note.contains(" becomes ") && !note.startsWith("payment ")) {
        String[] parts = note.split(" becomes ", -1);
        set.add(new Set(parts[0], parts[1]));
      } else if (note.startsWith("payment becomes ")) {
        paymentBecomes = Rule.of(note.substring("payment becomes ".length()));
      } else if (note.startsWith("cleared ")) {
        cleared.add(new Cleared(Codes.list(plain[0].substring("cleared ".length())), condition));
      } else if (note.startsWith("warning ")) {
        warned.add(new Warned(Rule.of(plain[0].substring("warning ".length())), condition));
      } else if (note.equals("new attempt")) {
        newAttempt = true;
      } else if (note.startsWith("for ")) {
        type = note.substring("for ".length());
      } else {
        effects.add(Effect.read(note));
      }
    }
    return new Notes(
        effects,
        stored,
        compared,
        whenBlank,
        set,
        cleared,
        warned,
        paymentBecomes,
        type,
        newAttempt);
  }

  /** "An action takes the inputs that its row names and no others." */
  List<String> inputs() {
    return Stream.concat(stored.stream(), compared.stream()).toList();
  }

  /** The warnings that the row names, none twice. */
  List<String> warnings(Question q) {
    return warned.stream()
        .filter(one -> one.condition().holds().test(q) && !one.rule().cell(q).isNone())
        .map(one -> one.rule().cell(q).code())
        .toList();
  }
}
