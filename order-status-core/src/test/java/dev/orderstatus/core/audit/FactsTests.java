package dev.orderstatus.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.word.SeenStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTests {

  private static Audit<StatusRow> audit(String set) {
    return Audit.ofStatuses(OrderStatuses.builtIn().lifecycle(set));
  }

  private static StatusRow row(long hour, String status, Facts facts) {
    return new StatusRow(
        hour,
        "A",
        StatusLog.hour(hour),
        StatusLog.hour(hour),
        SeenStatus.of(OrderStatus.of(status)),
        facts);
  }

  private static Facts paid(Payment payment) {
    return new Facts(
        Optional.empty(),
        Optional.of(payment),
        Optional.empty(),
        Optional.empty(),
        Attributes.none());
  }

  private static Facts typed(String type) {
    return new Facts(
        Optional.of(OrderType.of(type)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Attributes.none());
  }

  @Test
  void aStepThatNoRowOfTheFactsAllowsIsAViolation() {
    Audit<StatusRow> audit = audit("webshop");
    audit.accept(row(0, "received", paid(Payment.PAID)));
    Finding finding = audit.accept(row(1, "waiting-for-payment", paid(Payment.PAID)));

    assertThat(finding.violation().orElseThrow().group())
        .isEqualTo("received -> waiting-for-payment");
    assertThat(finding.violation().orElseThrow().code())
        .isEqualTo(ReasonCode.of("payment-conflict"));
    assertThat(audit.report().violations())
        .containsExactly(entry("received -> waiting-for-payment", 1L));
  }

  @Test
  void whatAStepChangesMayBeStoredBeforeItOrAfter() {
    Audit<StatusRow> before = audit("webshop");
    before.accept(row(0, "received", paid(Payment.DUE)));
    before.accept(row(1, "waiting-for-payment", paid(Payment.DUE)));
    before.accept(row(2, "processing", paid(Payment.DUE)));
    assertThat(before.report().violations()).isEmpty();

    Audit<StatusRow> after = audit("webshop");
    after.accept(row(0, "received", paid(Payment.DUE)));
    after.accept(row(1, "waiting-for-payment", paid(Payment.INTERRUPTED)));
    after.accept(row(2, "processing", paid(Payment.PAID)));
    assertThat(after.report().violations()).isEmpty();
  }

  @Test
  void theTypeOfTheRowCounts() {
    Audit<StatusRow> audit = audit("reseller");
    audit.accept(row(0, "pending", typed("software")));
    Finding finding = audit.accept(row(1, "pending-with-supplier", typed("software")));

    assertThat(finding.kind()).isEqualTo(Finding.Kind.REFUSED);
    assertThat(audit("reseller").accept(row(0, "pending", typed("hardware"))).kind())
        .isEqualTo(Finding.Kind.ACCEPTED);
  }

  @Test
  void guardsThatTheFactsAnswerAreNotSkipped() {
    Audit<StatusRow> audit = audit("webshop");
    audit.accept(row(0, "received", Facts.NONE));
    audit.accept(row(1, "processing", paid(Payment.PAID)));

    assertThat(audit.report().guardsSkipped()).isEmpty();
  }

  @Test
  void anAttributeThatIsThereCountsAndOneThatIsNotIsNotHeldAgainstTheRow() {
    Attribute<String> reason = Attribute.choice("hold-reason", "delay", "long-delivery-time");
    Facts held = new Facts(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Attributes.of(reason, "long-delivery-time"));
    for (Facts facts : new Facts[] {held, Facts.NONE}) {
      Audit<StatusRow> audit =
          Audit.ofStatusesFromAnywhere(OrderStatuses.builtIn().lifecycle("reseller"));
      audit.accept(row(0, "pending-with-supplier", facts));
      audit.accept(row(1, "on-hold", facts));
      assertThat(audit.report().violations()).isEmpty();
      assertThat(audit.report().guardsSkipped().isEmpty()).isEqualTo(facts == held);
    }
  }
}
