package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.order.OrderSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CommonTextsTests {

  private static final List<RemedyCode> REMEDIES = List.of(
      RemedyCode.CONTACT_SHOP,
      RemedyCode.REORDER,
      RemedyCode.ASK_STAFF,
      RemedyCode.SUPPLY_BANK_STATEMENT,
      RemedyCode.CONTACT_DISTRIBUTOR,
      RemedyCode.WITHDRAW,
      RemedyCode.CANCEL_RATHER_THAN_MODIFY,
      RemedyCode.WAIT_UNTIL,
      RemedyCode.LOG_IN,
      RemedyCode.GIVE_REASON,
      RemedyCode.CHECK_MAILBOX,
      RemedyCode.UNSHIP);

  private final Messages messages = new MessageRenderer(
      Samples.set(Samples.bilingual(dutch -> {})),
      Settings.standard(),
      (of, action, actor, at) -> false);

  private String customer(Remedy remedy, Locale locale) {
    OrderSnapshot order = Samples.order();
    return messages
        .explain(remedy, order, Samples.request(), Audience.CUSTOMER, locale)
        .value();
  }

  @Test
  void everyRemedyAndEveryKnownActorHasAText() {
    assertThat(REMEDIES)
        .allMatch(
            code -> CommonTexts.TEXTS.find(Locale.ENGLISH, "remedy." + code).isPresent());
    assertThat(Actor.KNOWN)
        .allMatch(
            code -> CommonTexts.TEXTS.find(Locale.ENGLISH, "actor." + code).isPresent());
  }

  @Test
  void everyRemedyIsASentenceWithAndWithoutItsParameters() {
    for (RemedyCode code : REMEDIES) {
      for (Locale locale : Shipped.LANGUAGES) {
        assertThat(customer(Remedy.of(code), locale))
            .endsWith(".")
            .doesNotContain("{", "[", "…", " .", "..");
      }
    }
    Parameter contact = Parameter.of("contact", "Ann, 555 0100");
    Parameter date = Parameter.of("date", LocalDate.parse("2026-12-24"));
    assertThat(customer(Remedy.of(RemedyCode.CONTACT_DISTRIBUTOR, contact), Locale.ENGLISH))
        .isEqualTo("Contact the distributor directly: Ann, 555 0100.");
    assertThat(customer(Remedy.of(RemedyCode.CONTACT_DISTRIBUTOR), Locale.ENGLISH))
        .isEqualTo("Contact the distributor directly.");
    assertThat(customer(Remedy.of(RemedyCode.WAIT_UNTIL, date), Samples.DUTCH))
        .isEqualTo("Probeer het later opnieuw: het kan vanaf 24 december.");
  }

  @Test
  void anOrderThatIsAboutToBePlacedHasALabel() {
    assertThat(messages.label(OrderStatus.NEW, Samples.DUTCH).value())
        .isEqualTo("Nog niet geplaatst");
  }
}
