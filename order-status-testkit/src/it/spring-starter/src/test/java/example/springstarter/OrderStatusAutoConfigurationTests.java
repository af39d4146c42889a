package example.springstarter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.Answers;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.webshop.Webshop;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.endpoint.InvocationContext;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.invoke.convert.ConversionServiceParameterValueMapper;
import org.springframework.boot.actuate.endpoint.web.EndpointMediaTypes;
import org.springframework.boot.actuate.endpoint.web.ExposableWebEndpoint;
import org.springframework.boot.actuate.endpoint.web.WebOperation;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpointDiscoverer;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class OrderStatusAutoConfigurationTests {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final Request PLACE = Request.of(Webshop.PLACE, Actor.CUSTOMER, NOW);
  private static final OrderSnapshot ORDER =
      OrderSnapshot.toPlace(OrderCode.of("SHOP", 1), Webshop.GOODS, Payment.DUE);

  private final ApplicationContextRunner contexts = new ApplicationContextRunner()
      .withConfiguration(AutoConfigurations.of(OrderStatusAutoConfiguration.class));

  @Test
  void shopWithoutPropertiesIsAWebshopInEnglish() {
    contexts.run(context -> {
      OrderLifecycle shop = context.getBean(OrderLifecycle.class);

      assertThat(shop.definition().id()).isEqualTo("webshop");
      assertThat(shop.settings()).isEqualTo(Settings.standard());
      assertThat(shop.ask(ORDER, PLACE).locale()).isEqualTo(Locale.ENGLISH);
    });
  }

  @Test
  void propertiesSetTheShop() {
    contexts
        .withPropertyValues(
            "order-status.set=reseller",
            "order-status.locale=nl",
            "order-status.zone=Europe/Amsterdam",
            "order-status.account-required=true",
            "order-status.guest-page=true")
        .run(context -> {
          OrderLifecycle shop = context.getBean(OrderLifecycle.class);

          assertThat(shop.definition().id()).isEqualTo("reseller");
          assertThat(shop.settings())
              .isEqualTo(Settings.standard()
                  .withZone(ZoneId.of("Europe/Amsterdam"))
                  .withAccountRequired(true)
                  .withGuestPage(true));
          assertThat(shop.ask(ORDER, PLACE).locale()).isEqualTo(Locale.forLanguageTag("nl"));
          assertThat(shop.askAll(List.of(ORDER), PLACE).all())
              .extracting(Answer::locale)
              .containsExactly(Locale.forLanguageTag("nl"));
        });
  }

  @Test
  void settingsOfTheShopReplaceThoseOfTheProperties() {
    Settings own = Settings.standard().withZone(ZoneId.of("Asia/Tokyo"));

    contexts
        .withBean(Settings.class, () -> own)
        .run(context ->
            assertThat(context.getBean(OrderLifecycle.class).settings()).isEqualTo(own));
  }

  @Test
  void setOfTheContextIsTaken() {
    contexts
        .withPropertyValues("order-status.set=gifts")
        .withBean(StatusSet.class, Samples::gifts)
        .run(context -> assertThat(context.getBean(OrderLifecycle.class).definition().title())
            .isEqualTo("Gifts"));
  }

  @Test
  void pluginOfTheContextExtendsTheSet() {
    contexts.withBean(Plugin.class, Samples::packing).run(context -> {
      OrderSnapshot unpaid = OrderSnapshot.of(
          ORDER.code(),
          ORDER.type(),
          Webshop.PROCESSING,
          NOW,
          NOW,
          Payment.DUE,
          false,
          true,
          Attributes.none());
      Request ship = Request.of(Webshop.SHIP, Actor.STAFF, NOW);

      assertThat(context.getBean(OrderLifecycle.class).decide(unpaid, ship).reasons())
          .extracting(Reason::code)
          .containsExactly(Samples.NOT_PAID);
    });
  }

  @Test
  void decisionsAreCountedByKindAndReason() {
    contexts
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .run(context -> {
          OrderLifecycle shop = context.getBean(OrderLifecycle.class);
          Request ship = Request.of(Webshop.SHIP, Actor.STAFF, NOW);

          OrderSnapshot placed = shop.ask(ORDER, PLACE).after();
          shop.decide(placed, ship);
          Answers answers = shop.askAll(List.of(placed, placed), ship);
          shop.options(placed, Actor.STAFF, NOW);

          assertThat(answers.all()).hasSize(2);
          assertThat(count(context, "accepted", "")).isEqualTo(1);
          assertThat(count(context, "refused", "not-possible-in-status")).isEqualTo(3);
        });
  }

  private static double count(ApplicationContext context, String kind, String reason) {
    return context
        .getBean(MeterRegistry.class)
        .get("order.status.decisions")
        .tags("kind", kind, "reason", reason)
        .counter()
        .count();
  }

  @Test
  void pageOfTheSetIsAnEndpointForTheWeb() {
    contexts
        .withPropertyValues("management.endpoints.web.exposure.include=orderstatus")
        .run(context -> {
          ExposableWebEndpoint endpoint = new WebEndpointDiscoverer(
                  context,
                  new ConversionServiceParameterValueMapper(),
                  EndpointMediaTypes.DEFAULT,
                  null,
                  null,
                  List.of(),
                  List.of(),
                  List.of())
              .getEndpoints()
              .iterator()
              .next();
          WebOperation page = endpoint.getOperations().iterator().next();

          assertThat(endpoint.getRootPath()).isEqualTo("orderstatus");
          assertThat(page.invoke(new InvocationContext(SecurityContext.NONE, Map.of())))
              .asString()
              .startsWith("# Web shop for goods\n\n| code")
              .contains("waiting-for-payment", "payment-received");
        });
  }

  @Test
  void endpointIsThereOnlyIfItIsExposed() {
    contexts.run(context -> assertThat(context).doesNotHaveBean(OrderStatusEndpoint.class));
  }
}
