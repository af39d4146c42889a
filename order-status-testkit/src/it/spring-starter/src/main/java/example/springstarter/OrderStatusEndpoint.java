package example.springstarter;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.diagram.Tables;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** The rules that this shop runs, as a page in Markdown. */
@Endpoint(id = "orderstatus")
record OrderStatusEndpoint(StatusSet set) {

  @ReadOperation(produces = "text/markdown;charset=UTF-8")
  public String page() {
    return "# " + set.title() + "\n\n" + Tables.statuses(set) + "\n" + Tables.transitions(set)
        + "\n" + Tables.answers(set) + "\n" + Tables.promises(set);
  }
}
