package dev.orderstatus.api;

import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.internal.JsonForm;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of an answer: each kind of decision has its own members. */
final class AnswerJson {

  private final Answer answer;

  private AnswerJson(Answer answer) {
    this.answer = answer;
  }

  static Map<String, @Nullable Object> of(Answer answer) {
    return new AnswerJson(answer).members();
  }

  private Map<String, @Nullable Object> members() {
    Decision decision = answer.decision();
    JsonForm form = JsonForm.of("decision", decision.kind());
    if (decision instanceof Accepted accepted) {
      form.with("from", accepted.from()).with("to", accepted.to());
      return after(form).with("warnings", notices(decision.warnings(), true)).members();
    }
    form.with("status", answer.before().status());
    if (decision instanceof Refused) {
      form.with("reasons", notices(decision.reasons(), true));
      return form.with("remedies", notices(decision.remedies(), false)).members();
    }
    texts(form, decision.reasons().get(0), true);
    return decision instanceof Attention
        ? after(form).with("remedies", notices(decision.remedies(), false)).members()
        : form.members();
  }

  private JsonForm after(JsonForm form) {
    return form.with("order", answer.after())
        .with(
            "effects",
            answer.decision().effects().stream()
                .map(effect -> JsonForm.of("code", effect.code())
                    .with("audience", effect.audience())
                    .with("optional", effect.optional())
                    .with("parameters", parameters(effect))
                    .members())
                .toList());
  }

  private List<Map<String, @Nullable Object>> notices(
      List<? extends Notice> notices, boolean forStaff) {
    return notices.stream()
        .map(notice -> texts(JsonForm.of("code", notice.code()), notice, forStaff)
            .with("parameters", parameters(notice))
            .members())
        .toList();
  }

  private JsonForm texts(JsonForm form, Notice notice, boolean forStaff) {
    form.with("code", notice.code()).with("message", answer.explain(notice, Audience.CUSTOMER));
    return forStaff ? form.with("staffMessage", answer.explain(notice, Audience.STAFF)) : form;
  }

  private Map<String, @Nullable Object> parameters(Notice notice) {
    return JsonForm.of(notice.values(answer.before(), answer.request()));
  }
}
