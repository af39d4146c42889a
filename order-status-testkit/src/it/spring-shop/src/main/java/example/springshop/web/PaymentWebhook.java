package example.springshop.web;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.webshop.Webshop;
import example.springshop.desk.OrderDesk;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where the payment provider reports the money, as often as it likes. */
@RestController
class PaymentWebhook {

  private final OrderDesk desk;

  PaymentWebhook(OrderDesk desk) {
    this.desk = desk;
  }

  /** The report, with the provider's own number of the payment. */
  record Report(String order, String payment) {}

  @PostMapping("/webhooks/payment")
  Decision received(@RequestBody Report report) {
    return desk
        .handle(
            OrderCode.parse(report.order())
                .getOrElseThrow(
                    wrong -> new ResponseStatusException(HttpStatus.BAD_REQUEST, wrong)),
            now -> Request.of(Webshop.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER, now)
                .with(Webshop.PAYMENT_REFERENCE, report.payment()))
        .decision();
  }
}
