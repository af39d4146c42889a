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
 * One request tried on many orders, as a back office asks: nothing is done until the shop stores
 * what the answers say.
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
 * @param all the answers, one for each order that was given and in that order; an order that was
 *     given twice has two
 */
public record Answers(List<Answer> all) {

  /** Copies the list. */
  public Answers {
    all = List.copyOf(all);
  }

  /**
   * Answers that are alike. Immutable and thread-safe.
   *
   * @param kind what was decided
   * @param codes the codes of all reasons, the most telling first; of an accepted one the warnings
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
   * The answers by what was decided and why. Answers stand together only where kind and all codes
   * are the same; each is in one group.
   *
   * @return the groups: accepted, unchanged, refused, attention; those of one kind in the order in
   *     which they first appear
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
