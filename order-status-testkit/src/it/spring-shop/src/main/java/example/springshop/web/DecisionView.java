package example.springshop.web;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.decision.Audience;
import java.util.List;

/**
 * What became of a request, for the people of the shop.
 *
 * @param decision accepted, unchanged, refused or attention
 * @param status the status that the order had
 * @param reasons why not, or why somebody has to look
 */
record DecisionView(String decision, String status, List<Told> reasons) {

  static DecisionView of(Answer answer) {
    return new DecisionView(
        answer.decision().kind().code(),
        answer.before().status().value(),
        Told.of(answer.explain(Audience.STAFF).reasons()));
  }
}
