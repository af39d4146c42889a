package example.springshop.web;

import java.util.List;

/**
 * What became of a request.
 *
 * @param decision accepted, unchanged, refused or attention
 * @param status the status that the order had
 * @param reasons why not, or why somebody has to look
 */
record DecisionView(String decision, String status, List<Told> reasons) {}
