package example.springshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.orderstatus.api.order.OrderCode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OptionsEndpointTests {

  @Autowired
  private TestRestTemplate http;

  @Test
  void customerReadsInDutchWhatIsPossibleAndWhyTheRestIsNot() {
    JsonNode options = options(place(), "nl");

    assertThat(options.path("status").asText()).isEqualTo("received");
    assertThat(options.path("message").path("headline").asText())
        .isEqualTo("We hebben je bestelling ontvangen.");
    assertThat(StreamSupport.stream(options.path("buttons").spliterator(), false)
            .filter(button -> button.path("enabled").asBoolean())
            .map(button -> button.path("action").asText()))
        .containsExactly("pay", "view");
    assertThat(options.path("buttons").path(0).path("label").asText()).isEqualTo("Nu betalen");
    assertThat(options.path("buttons").path(0).path("needs").isArray()).isTrue();
    JsonNode cancel = refused(options, "cancel");
    assertThat(cancel.path("reasons").path(0).path("code").asText())
        .isEqualTo("not-permitted-for-actor");
    assertThat(cancel.path("reasons").path(0).path("message").asText())
        .isEqualTo("Deze bestelling kan alleen worden geannuleerd door een medewerker van de winkel.");
    assertThat(cancel.path("remedies").findValuesAsText("code")).containsExactly("contact-shop");
  }

  @Test
  void sameOrderReadsInGermanWithTheSameCodes() {
    String order = place();
    http.postForObject(
        "/webhooks/payment", new Payment(order, "tr_1"), JsonNode.class);

    JsonNode german = options(order, "de-AT,de;q=0.9,en;q=0.5");
    JsonNode english = options(order, "en");

    assertThat(refused(german, "pay").path("reasons").findValuesAsText("code"))
        .isEqualTo(refused(english, "pay").path("reasons").findValuesAsText("code"))
        .containsExactly("payment-already-settled");
    assertThat(refused(german, "pay").path("reasons").path(0).path("message").asText())
        .isNotEqualTo(refused(english, "pay").path("reasons").path(0).path("message").asText());
    assertThat(german.path("message").path("headline").asText()).isEqualTo("Wir bearbeiten gerade Ihre Bestellung.");
    assertThat(english.path("message").path("headline").asText()).isEqualTo("We are working on your order.");
  }

  @Test
  void orderThatIsNotThereIsNotFound() {
    ResponseEntity<JsonNode> answer =
        http.getForEntity("/orders/{code}/options", JsonNode.class, OrderCode.of("SHOP", 999_999));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void mistypedCodeIsABadRequest() {
    String order = place();
    String mistyped = order.substring(0, order.length() - 1) + (order.endsWith("A") ? "C" : "A");

    assertThat(http.getForEntity("/orders/{code}/options", JsonNode.class, mistyped)
            .getStatusCode())
        .isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(http.postForEntity(
                "/webhooks/payment", new Payment(mistyped, "tr_1"), JsonNode.class)
            .getStatusCode())
        .isEqualTo(HttpStatus.BAD_REQUEST);
  }

  @Test
  void secondCancellationIsAConflictThatSaysWhy() {
    String order = place();
    http.postForEntity("/staff/orders/" + order + "/cancel", null, JsonNode.class);

    ResponseEntity<JsonNode> again =
        http.postForEntity("/staff/orders/" + order + "/cancel", null, JsonNode.class);

    assertThat(again.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    assertThat(again.getBody().path("decision").asText()).isEqualTo("refused");
    assertThat(again.getBody().path("reasons").findValuesAsText("code"))
        .containsExactly("order-is-closed");
  }

  private String place() {
    return http.postForObject("/orders", null, String.class);
  }

  private JsonNode options(String order, String languages) {
    RequestEntity<Void> request = RequestEntity.get("/orders/{code}/options", order)
        .header("Accept-Language", languages)
        .build();
    return http.exchange(request, JsonNode.class).getBody();
  }

  private static JsonNode refused(JsonNode options, String action) {
    for (JsonNode option : options.path("buttons")) {
      if (!option.path("enabled").asBoolean() && option.path("action").asText().equals(action)) {
        return option;
      }
    }
    throw new AssertionError(action + " is not refused in " + options);
  }

  private record Payment(String order, String payment) {}
}
