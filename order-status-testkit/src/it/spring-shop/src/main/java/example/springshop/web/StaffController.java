package example.springshop.web;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.webshop.Webshop;
import example.springshop.desk.OrderDesk;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the people of the shop do. Who asks would come from the login, which is left out here. */
@RestController
class StaffController {

  private final OrderDesk desk;

  StaffController(OrderDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/staff/orders/{code}/cancel")
  ResponseEntity<Answer> cancel(@PathVariable OrderCode code, Locale locale) {
    return ask(code, Webshop.CANCEL, locale);
  }

  @PostMapping("/staff/orders/{code}/ship")
  ResponseEntity<Answer> ship(@PathVariable OrderCode code, Locale locale) {
    return ask(code, Webshop.SHIP, locale);
  }

  private ResponseEntity<Answer> ask(OrderCode code, Action action, Locale locale) {
    Answer answer = desk.handle(code, now -> Request.of(action, Actor.STAFF, now));
    HttpStatus status =
        answer.decision() instanceof Refused ? HttpStatus.CONFLICT : HttpStatus.OK;
    return ResponseEntity.status(status).body(answer.in(locale));
  }
}
