package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.ShopWords;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Register;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.TextSkeleton;
import dev.orderstatus.core.WrittenTexts;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that address customers formally or familiarly, whichever the shop has set. */
class RegisterTests {

  private static final Locale DE_FAMILIAR = Locale.forLanguageTag("de-familiar");
  private static final ShopWords WORDS = ShopWords.builder()
      .name("Bloem")
      .contactLink(URI.create("https://example.org/contact"))
      .contactPhone("020 555 0100")
      .contactHours("9-17")
      .ordersPage(URI.create("https://example.org/orders"))
      .paymentPage(URI.create("https://example.org/pay"))
      .returnsPage(URI.create("https://example.org/returns"))
      .paymentDays(2)
      .refundDays(5)
      .newsDays(2)
      .payWithin(Duration.ofDays(3))
      .build();

  /** How each language addresses somebody in each register. */
  private static final Map<String, Pattern> ADDRESS = Map.of(
      "de formal", pattern("\\b(Sie|Ihr(e[rmns]?)?|Ihnen)\\b"),
      "de familiar", pattern("\\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(e[rmns]?)?)\\b"),
      "fr formal", pattern("\\b([Vv]ous|[Vv]otre|[Vv]os)\\b"),
      "fr familiar", pattern("\\b([Tt]u|[Tt]oi|[Tt]on|[Tt]a|[Tt]es|[Tt]e)\\b|\\b[Tt]’"),
      "nl formal", pattern("\\b([Uu]|[Uu]w)\\b"),
      "nl familiar", pattern("\\b([Jj]e|[Jj]ij|[Jj]ou|[Jj]ouw)\\b"),
      "pl formal", pattern("\\b(Państw(o|a|u|em)|[Pp]rosimy)\\b"),
      "pl familiar",
          pattern("\\b([Tt]w(ój|o[ij]\\w*)|[Tt]y|[Cc]i|[Cc]ię|[Cc]iebie|[Tt]obie|[Tt]obą"
              + "|(?!nasz\\b)\\w+[aeiy]sz|[Ss]kontaktuj|[Zz]apłać|[Pp]odaj|[Ss]prawdź|[Zz]ajrzyj"
              + "|[Zz]łóż|[Pp]rzyślij|[Pp]oproś|[Zz]aloguj|[Ss]próbuj|[Oo]dbierz|[Oo]deślij"
              + "|[Dd]okończ|[Nn]apisz|[Zz]apytaj|[Zz]achowaj|[Oo]płać|[Dd]aj|[Zz]adzwoń)\\b"));

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static Stream<StatusSet> sets() {
    return Stream.concat(
        Stream.of(Webshop.set(), WebshopParts.set()),
        WebshopParts.set().kinds().stream().map(Kind::set));
  }

  private static Settings settings(Register register) {
    return Settings.standard().withWords(WORDS).withRegister(register);
  }

  private static OrderLifecycle lifecycle(StatusSet set, Register register) {
    return OrderStatuses.compile(set, settings(register)).get();
  }

  private static Pattern address(String language, Register register) {
    return ADDRESS.get(language + " " + register.code());
  }

  private static Register other(Register register) {
    return register == Register.FORMAL ? Register.FAMILIAR : Register.FORMAL;
  }

  private static List<OrderSnapshot> orders(StatusSet set) {
    List<OrderSnapshot> orders = new ArrayList<>();
    for (StatusDefinition status : set.statuses()) {
      for (OrderType type : set.types()) {
        for (Payment payment : Payment.values()) {
          for (boolean account : new boolean[] {true, false}) {
            OrderSnapshot order = OrderSnapshot.of(
                OrderCode.of("EX", 17),
                type,
                status.status(),
                Samples.NOON,
                Samples.NOON,
                payment,
                account,
                account,
                Attributes.none());
            orders.add(order);
            for (Attribute<?> attribute : set.attributes()) {
              if (attribute.kind() == Attribute.Kind.TEXT) {
                orders.add(order.with(Attribute.text(attribute.value()), "A-1"));
              } else if (attribute.kind() == Attribute.Kind.LINK) {
                orders.add(
                    order.with(Attribute.link(attribute.value()), URI.create("https://a.org/1")));
              }
            }
          }
        }
      }
    }
    return orders;
  }

  /** All that a customer can read: messages, refusals, effects, and what is sent. */
  private static Set<String> read(OrderLifecycle shop, Locale locale) {
    StatusSet set = shop.definition();
    Messages messages = shop.messages();
    Set<String> read = new HashSet<>();
    Set<Effect> effects = new HashSet<>();
    set.transitions().forEach(row -> row.effects().forEach(each -> effects.add(each.value())));
    for (OrderSnapshot order : orders(set)) {
      Instant at = Samples.NOON.plusSeconds(60);
      StatusMessage message = messages.describe(order, at, locale);
      read.add(message.headline());
      read.add(message.body());
      message.nextSteps().forEach(step -> read.add(step.text()));
      shop.options(order, Actor.CUSTOMER, at).refused().forEach(refused -> {
        Request request = Request.of(refused.action(), Actor.CUSTOMER, at);
        refused.why().reasons().forEach(reason -> {
          read.add(messages
              .explain(reason, order, request, Audience.CUSTOMER, locale)
              .value());
          reason
              .remedies()
              .forEach(remedy -> read.add(messages
                  .explain(remedy, order, request, Audience.CUSTOMER, locale)
                  .value()));
        });
      });
      Request request = Request.of(set.actions().get(0).action(), Actor.CUSTOMER, at);
      for (Effect effect : effects) {
        if (effect.audience() == Audience.CUSTOMER) {
          read.add(messages
              .explain(effect, order, request, Audience.CUSTOMER, locale)
              .value());
          messages.notification(effect, order, request, locale).ifPresent(sent -> {
            read.add(sent.subject());
            read.add(sent.text());
            read.add(sent.html().replaceAll("<[^>]*>", " "));
          });
        }
      }
    }
    return read;
  }

  @ParameterizedTest
  @CsvSource({
    "de, FORMAL",
    "de, FAMILIAR",
    "fr, FORMAL",
    "fr, FAMILIAR",
    "nl, FORMAL",
    "nl, FAMILIAR",
    "pl, FORMAL",
    "pl, FAMILIAR",
  })
  void everythingThatACustomerReadsIsInTheRegisterOfTheShop(String language, Register register) {
    Set<String> read = new HashSet<>();
    sets()
        .forEach(
            set -> read.addAll(read(lifecycle(set, register), Locale.forLanguageTag(language))));

    assertThat(read)
        .filteredOn(text -> address(language, other(register)).matcher(text).find())
        .isEmpty();
    assertThat(read)
        .filteredOn(text -> address(language, register).matcher(text).find())
        .hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @CsvSource({
    "de, FORMAL",
    "de, FAMILIAR",
    "fr, FORMAL",
    "fr, FAMILIAR",
    "nl, FORMAL",
    "nl, FAMILIAR",
    "pl, FORMAL",
    "pl, FAMILIAR",
  })
  void everyTextForCustomersIsInTheRegisterOfTheShop(String language, Register register) {
    sets().forEach(set -> {
      Map<String, String> texts =
          new TreeMap<>(WrittenTexts.of(set, register.of(Locale.forLanguageTag(language))));
      texts
          .keySet()
          .removeIf(key ->
              key.endsWith(".staff") || key.endsWith(".approver") || isPolishButton(language, key));

      assertThat(texts)
          .as(set.id())
          .noneSatisfy(
              (key, text) -> assertThat(text).containsPattern(address(language, other(register))));
    });
  }

  /** Buttons say "Zapłać" to everybody. */
  private static boolean isPolishButton(String language, String key) {
    return language.equals("pl") && key.startsWith("action.");
  }

  @Test
  void aTextFillsInTheSameValuesInEitherRegister() {
    sets()
        .flatMap(set -> Stream.of(set.texts(), CommonTexts.TEXTS, CommonTexts.NOTICES))
        .forEach(texts -> {
          assertThat(texts.varieties())
              .extracting(Locale::toLanguageTag)
              .containsExactly("de-familiar", "fr-familiar", "nl-formal", "pl-formal");
          texts
              .varieties()
              .forEach(variety -> texts.keys(variety).forEach(key -> {
                Template one =
                    Template.parse(texts.find(variety, key).orElseThrow()).get();
                Template other = Template.parse(
                        texts.find(Register.languageOf(variety), key).orElseThrow())
                    .get();
                assertThat(one.names()).as(key).isEqualTo(other.names());
                assertThat(one.unguarded()).as(key).isEqualTo(other.unguarded());
              }));
        });
  }

  private static String headline(OrderStatuses statuses, Settings settings, String locale) {
    StatusMessage message = statuses
        .lifecycle("webshop", settings)
        .messages()
        .describe(orders(Webshop.set()).get(0), Samples.NOON, Locale.forLanguageTag(locale));
    return message.locale().toLanguageTag() + " " + message.headline();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | familiar | de Wir haben deine Bestellung erhalten.",
        "de-AT | familiar | de Wir haben deine Bestellung erhalten.",
        "de | formal | de Wir haben Ihre Bestellung erhalten.",
        "nl | formal | nl We hebben uw bestelling ontvangen.",
        "nl-BE | familiar | nl We hebben je bestelling ontvangen.",
        "fr | formal | fr Nous avons bien reçu votre commande.",
        "fr | familiar | fr Nous avons bien reçu ta commande.",
        "pl | formal | pl Otrzymaliśmy Państwa zamówienie.",
        "pl | familiar | pl Otrzymaliśmy Twoje zamówienie.",
        "sv | formal | sv Vi har fått din beställning.",
        "en | familiar | en We have received your order.",
      })
  void aLanguageWithoutTextsInTheRegisterKeepsItsOwn(String locale, String code, String said) {
    Register register = Register.valueOf(code.toUpperCase(Locale.ROOT));

    assertThat(headline(OrderStatuses.builtIn(), settings(register), locale)).isEqualTo(said);
  }

  @Test
  void withoutTheSettingEachLanguageHasItsOwnRegister() {
    assertThat(headline(OrderStatuses.builtIn(), Settings.standard(), "de"))
        .isEqualTo("de Wir haben Ihre Bestellung erhalten.");
    assertThat(headline(OrderStatuses.builtIn(), Settings.standard(), "nl"))
        .isEqualTo("nl We hebben je bestelling ontvangen.");
  }

  private static Texts text(Locale locale, String key, String text) {
    return Texts.of(Map.of(locale, Map.of(key, text)));
  }

  @Test
  void theShopsOwnTextStandsInEveryRegisterAndItsOwnInOne() {
    String key = "status.received.interrupted.headline";
    Texts plain = text(Locale.GERMAN, key, "Deine Bestellung ist bei uns.");
    Texts familiar = text(DE_FAMILIAR, key, "Hallo. Deine Bestellung ist bei uns.");
    Settings settings = settings(Register.FAMILIAR);

    assertThat(Webshop.set().texts().with(plain).find(DE_FAMILIAR, key)).isEmpty();
    assertThat(said(OrderStatuses.builtIn().withTexts("webshop", plain), settings))
        .isEqualTo("Deine Bestellung ist bei uns.");
    assertThat(said(OrderStatuses.builtIn().withTexts("webshop", familiar), settings))
        .isEqualTo("Hallo. Deine Bestellung ist bei uns.");
  }

  @Test
  void aPluginsReplacementStandsInEveryRegister() {
    String key = "status.received.interrupted.headline";
    Plugin german = plugin(text(Locale.GERMAN, key, "Deine Bestellung ist bei uns."));
    Plugin familiar = plugin(text(DE_FAMILIAR, key, "Hallo. Deine Bestellung ist bei uns."));

    assertThat(said(OrderStatuses.builtIn().with(german), settings(Register.FAMILIAR)))
        .isEqualTo("Deine Bestellung ist bei uns.");
    assertThat(said(OrderStatuses.builtIn().with(familiar), settings(Register.FAMILIAR)))
        .isEqualTo("Hallo. Deine Bestellung ist bei uns.");
    assertThat(said(OrderStatuses.builtIn().with(familiar), settings(Register.FORMAL)))
        .isEqualTo("Ihre Bestellung ist eingegangen, aber Ihre Zahlung wurde abgebrochen.");
  }

  private static Plugin plugin(Texts overrides) {
    return Plugin.named("warm", "warm")
        .extend("webshop", extension -> extension.overrides(overrides))
        .build();
  }

  private static String said(OrderStatuses statuses, Settings settings) {
    return statuses
        .lifecycle("webshop", settings)
        .messages()
        .describe(
            orders(Webshop.set()).get(0).withPayment(Payment.INTERRUPTED),
            Samples.NOON,
            Locale.GERMAN)
        .headline();
  }

  @Test
  void aTextThatStandsInPlaceOfNoneIsAProblem() {
    Texts mistyped = text(DE_FAMILIAR, "status.recieved.headline", "Deine Bestellung ist da.");
    Texts faulty = text(DE_FAMILIAR, "status.received.headline", "Deine {bestellung} ist da.");

    assertThat(OrderStatuses.builtIn().withTexts("webshop", mistyped).problems("webshop"))
        .extracting(Problem::toString)
        .containsExactly("status.recieved.headline: it stands in place of no text of German (de);"
            + " correct the key, or write that text too, in German (de-familiar)");
    assertThat(OrderStatuses.builtIn().withTexts("webshop", faulty).problems("webshop"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.toString())
            .startsWith("status.received.headline: {bestellung} cannot be filled in here")
            .endsWith("in German (de-familiar)"));
  }

  @Test
  void theSkeletonOfARegisterHasTheTextsForCustomersUnderThoseOfTheLanguage() {
    String skeleton = TextSkeleton.of(
        OrderStatuses.builtIn().set("reseller"), Locale.forLanguageTag("sv-formal"));

    assertThat(skeleton)
        .startsWith("# Texts of reseller in Swedish (formal) (sv-formal).\n")
        .contains("\n# Vi väntar på din betalning.\nstatus.waiting-for-payment.headline =\n")
        .contains("\nnotice.contact =\n")
        .doesNotContain(".staff =", ".label =", "promise.", "blank in English");
  }

  @Test
  void theLanguagesAreThoseOfBefore() {
    assertThat(Webshop.set().texts().locales()).isEqualTo(Shipped.LANGUAGES);
    assertThat(Register.in(DE_FAMILIAR)).contains(Register.FAMILIAR);
    assertThat(Register.in(Locale.GERMAN)).isEmpty();
    assertThat(Register.languageOf(DE_FAMILIAR)).isEqualTo(Locale.GERMAN);
    assertThat(Register.FORMAL.of(Locale.forLanguageTag("nl-BE")).toLanguageTag())
        .isEqualTo("nl-BE-formal");
  }
}
