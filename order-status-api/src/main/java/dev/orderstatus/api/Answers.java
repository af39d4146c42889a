package dev.orderstatus.api;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.internal.JsonForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One request tried on many orders, as a back office does. Nothing happens until the shop stores
 * the results.
 *
 * <pre>{@code
 * Answers tried = webshop.askAll(selected, Request.of(Webshop.CANCEL, Actor.STAFF, now));
 * for (Answers.Group group : tried.groups()) {
 *   System.out.println(group.kind() + " " + group.codes() + ": " + group.answers().size());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param all one answer for each order, in the given order; an order given twice has two answers
 */
public record Answers(List<Answer> all) {

  /** Copies the list. */
  public Answers {
    all = List.copyOf(all);
  }

  /**
   * Answers of the same kind with the same codes. Immutable and thread-safe.
   *
   * @param kind the kind of decision
   * @param codes the codes of all reasons, the most specific first; for accepted decisions, the
   *     codes of the warnings
   * @param answers the answers, at least one
   */
  public record Group(Decision.Kind kind, List<Code> codes, List<Answer> answers) {
    /** Checks that nothing is missing, and copies the lists. */
    public Group {
      Objects.requireNonNull(kind, "kind");
      codes = List.copyOf(codes);
      answers = List.copyOf(answers);
    }

    @JsonValue
    private Map<String, @Nullable Object> json() {
      return JsonForm.of("decision", kind)
          .with("codes", codes)
          .with(
              "answers",
              answers.stream()
                  .map(answer -> JsonForm.of("code", answer.before().code())
                      .with("answer", answer)
                      .members())
                  .toList())
          .members();
    }
  }

  /**
   * Groups the answers by kind and codes. Answers share a group only if the kind and all codes are
   * equal; each answer is in exactly one group.
   *
   * @return the groups: accepted, unchanged, refused, attention; within a kind, in order of first
   *     appearance
   */
  public List<Group> groups() {
    Map<Group, List<Answer>> groups = new LinkedHashMap<>();
    for (Answer answer : all) {
      Decision decision = answer.decision();
      List<Code> codes = Stream.<Notice>concat(
              decision.reasons().stream(), decision.warnings().stream())
          .<Code>map(Notice::code)
          .toList();
      groups
          .computeIfAbsent(new Group(decision.kind(), codes, List.of()), key -> new ArrayList<>())
          .add(answer);
    }
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey().kind(), group.getKey().codes(), group.getValue()))
        .sorted(Comparator.comparing(Group::kind))
        .toList();
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("groups", groups()).members();
  }
}
