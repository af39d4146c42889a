package dev.orderstatus.core.word;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The result of reading a word. */
public sealed interface Reading {

  /**
   * The word is the code of one status.
   *
   * @param status the status
   */
  record Exact(QualifiedStatus status) implements Reading {}

  /**
   * The word is a label, another spelling or a translation of one status.
   *
   * @param status the status
   */
  record Alias(QualifiedStatus status) implements Reading {}

  /**
   * The word fits more than one status.
   *
   * @param candidates the matching statuses, at least two
   */
  record Ambiguous(List<QualifiedStatus> candidates) implements Reading {
    /** Copies the list. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * The word fits no status.
   *
   * @param word the given word
   * @param suggestion a known word with a similar spelling
   */
  record Unknown(String word, Optional<String> suggestion) implements Reading {
    /** Checks that nothing is missing. */
    public Unknown {
      Objects.requireNonNull(word, "word");
      Objects.requireNonNull(suggestion, "suggestion");
    }
  }
}
