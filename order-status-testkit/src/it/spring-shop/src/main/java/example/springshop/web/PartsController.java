package example.springshop.web;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.kind.PaymentKind;
import example.springshop.parts.WholeDesk;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the payment provider reports and the packers do about orders with parts. */
@RestController
class PartsController {

  private final WholeDesk desk;

  PartsController(WholeDesk desk) {
    this.desk = desk;
  }

  /** The report, with the provider's own number of the payment, and the amount in cents. */
  record Capture(String payment, long amount) {}

  @PostMapping("/webhooks/orders/{code}/captures")
  Decision captured(@PathVariable OrderCode code, @RequestBody Capture capture) {
    return desk.handle(
            code,
            now -> CourseRequest.of(PaymentKind.PAYMENT_CAPTURED, Actor.PAYMENT_PROVIDER, now)
                .about(PaymentKind.CODE, capture.payment())
                .with(CourseRequest.AMOUNT, capture.amount()))
        .decision();
  }

  @PostMapping("/staff/orders/{code}/parcels/{parcel}/ship")
  ResponseEntity<Course> ship(@PathVariable OrderCode code, @PathVariable String parcel) {
    Course course = desk.handle(
        code,
        now -> CourseRequest.of(ParcelKind.SHIP, Actor.STAFF, now)
            .about(ParcelKind.CODE, parcel));
    HttpStatus status = course.isRefused() ? HttpStatus.CONFLICT : HttpStatus.OK;
    return ResponseEntity.status(status).body(course);
  }
}
