package dev.orderstatus.core.version;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import java.util.Objects;

/** The element that a difference between two sets is about. Immutable and thread-safe. */
public sealed interface Element {

  /**
   * An element that the set declares under a code.
   *
   * @param code the status, order type, actor, action or attribute
   */
  record Declared(Code code) implements Element {
    /** Checks that nothing is missing. */
    public Declared {
      Objects.requireNonNull(code, "code");
    }

    private String kind() {
      if (code instanceof OrderStatus) {
        return "status";
      }
      if (code instanceof OrderType) {
        return "order type";
      }
      if (code instanceof Actor) {
        return "actor";
      }
      if (code instanceof Action) {
        return "action";
      }
      return code instanceof Attribute<?> ? "attribute" : "code";
    }

    @Override
    public String toString() {
      return kind() + " " + code;
    }
  }

  /**
   * The transition of one action in one status for orders of one type. A row of the table of
   * transitions stands for one of these for each of its statuses and types.
   *
   * @param status the source status
   * @param action the action
   * @param type the order type
   */
  record Transition(OrderStatus status, Action action, OrderType type) implements Element {
    /** Checks that nothing is missing. */
    public Transition {
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(action, "action");
      Objects.requireNonNull(type, "type");
    }

    @Override
    public String toString() {
      return "transition from " + status + " on " + action + " for " + type;
    }
  }

  /**
   * A kind of parts: its measure, its entries, and the rules by which parts come into being and get
   * their status.
   *
   * @param code the code of the kind
   */
  record PartKind(String code) implements Element {
    /** Checks that nothing is missing. */
    public PartKind {
      Objects.requireNonNull(code, "code");
    }

    @Override
    public String toString() {
      return "kind " + code;
    }
  }

  /**
   * An element of the set of a kind of parts, which both sets declare.
   *
   * @param kind the code of the kind
   * @param element the element of its set
   */
  record OfParts(String kind, Element element) implements Element {
    /** Checks that nothing is missing. */
    public OfParts {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(element, "element");
    }

    @Override
    public String toString() {
      return "kind " + kind + ", " + element;
    }
  }

  /** An element that a set has once, as a list. */
  enum Listing implements Element {
    /** The notes that are added to status messages. */
    NOTES("notes"),
    /** The normal courses of orders. */
    PATHS("paths"),
    /** The kinds of parts, in the order in which they are asked to follow. */
    KINDS("kinds");

    private final String word;

    Listing(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }
}
