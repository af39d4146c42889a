package example.springshop.desk;

import dev.orderstatus.api.order.OrderCode;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such order. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class UnknownOrderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnknownOrderException(OrderCode code) {
    super("there is no order " + code);
  }
}
