package example.springshop.desk;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Request;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;

/** A request that counted, with the version of the order that it was decided for. */
@Entity
@Table(name = "action_log", indexes = @Index(columnList = "orderCode"))
public class LoggedRequest {

  @Id
  @GeneratedValue
  private Long id;

  private String orderCode;
  private long orderVersion;
  private String action;
  private String actor;
  private Instant at;
  private String reason;
  private boolean notifyCustomer;

  @Column(length = 4000)
  private Attributes inputs;

  protected LoggedRequest() {}

  LoggedRequest(Answer answer, long orderVersion) {
    Request request = answer.request();
    this.orderCode = answer.before().code().value();
    this.orderVersion = orderVersion;
    this.action = request.action().value();
    this.actor = request.actor().value();
    this.at = request.at();
    this.reason = request.justification().orElse(null);
    this.notifyCustomer = request.notifyCustomer();
    this.inputs = request.inputs();
  }

  public long id() {
    return id;
  }

  public String orderCode() {
    return orderCode;
  }

  /** The request, to be decided once more by an audit. */
  public Request request() {
    Request request = Request.of(Action.of(action), Actor.of(actor), at)
        .withInputs(inputs)
        .withNotifyCustomer(notifyCustomer);
    return reason == null ? request : request.withJustification(reason);
  }
}
