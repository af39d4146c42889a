package example.springshop.desk;

import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;

/**
 * What was decided.
 *
 * @param before the order as it was when it was decided; texts are told for this one
 * @param request the request
 * @param decision the decision
 */
public record Answer(OrderSnapshot before, Request request, Decision decision) {}
