package dev.orderstatus.core.version;

import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.payment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTests {

  @ParameterizedTest
  @CsvSource({
    "webshop, sha256:8431ac38591b2e2c8d055c3ba5467fec84fe1f66c28cea930c19eab95e16fa9b",
    "reseller, sha256:0499391bb968a436a4e73c5aacd29965a282b8b9bb1c98ee46aa4c9e61dfcb53",
    "marketplace, sha256:0dc5d95213261c21bb004cd2900320a7104273ece352367bc95e311a4bff8c75",
    "procurement, sha256:ea1e0bc71d3080eb4622439a3758fe8d63987efc0e37f13b053cbd6f60758678"
  })
  void aBuiltInSetDecidesAsItDid(String id, String expected) {
    assertThat(Fingerprint.of(OrderStatuses.builtIn().set(id)))
        .as(
            "The set %s no longer decides as it did. If that is meant, put the new fingerprint here,"
                + " give the set another version, and tell users in CHANGELOG.md.",
            id)
        .isEqualTo(new Fingerprint(expected));
  }

  @Test
  void whatIsForPeopleIsLeftOut() {
    StatusSet one = StatusSet.named("one", "One").types(Webshop.GOODS).build();
    StatusSet other = StatusSet.named("other", "Other")
        .types(Webshop.GOODS)
        .version("2")
        .texts(Texts.none())
        .build();

    assertThat(Fingerprint.of(one)).isEqualTo(Fingerprint.of(other));
    assertThat(Fingerprint.of(Webshop.set()))
        .isEqualTo(Fingerprint.of(Webshop.set().withTexts(Texts.none())));
  }

  @Test
  void theOrderInWhichASetOfThingsIsWrittenMakesNoDifference() {
    assertThat(Fingerprint.of(noting(Payment.DUE, Payment.PAID)))
        .isEqualTo(Fingerprint.of(noting(Payment.PAID, Payment.DUE)));
    assertThat(Fingerprint.of(noting(Payment.DUE, Payment.PAID)))
        .isNotEqualTo(Fingerprint.of(noting(Payment.DUE)));
  }

  private static StatusSet noting(Payment... payments) {
    return StatusSet.named("one", "One").note("money", payment(payments)).build();
  }

  @Test
  void partsOfAConditionCountAsTheyAreWritten() {
    StatusSet one = StatusSet.named("one", "One")
        .note("money", allOf(payment(Payment.DUE), payment(Payment.PAID)))
        .build();
    StatusSet other = StatusSet.named("one", "One")
        .note("money", allOf(payment(Payment.PAID), payment(Payment.DUE)))
        .build();

    assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(other));
  }

  @Test
  void itIsWrittenAsItIsStored() {
    Fingerprint fingerprint = Fingerprint.of(Webshop.set());

    assertThat(fingerprint).hasToString(fingerprint.value());
    assertThat(new Fingerprint(fingerprint.toString())).isEqualTo(fingerprint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sha256:12", "md5:00000000000000000000000000000000", "sha256:G"})
  void otherTextIsNoFingerprint(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fingerprint(text))
        .withMessage("not a fingerprint: \"" + text
            + "\"; expected sha256: and 64 hexadecimal digits in lower case");
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException().isThrownBy(() -> Fingerprint.of(null)).withMessage("set");
    assertThatNullPointerException().isThrownBy(() -> new Fingerprint(null)).withMessage("value");
  }
}
