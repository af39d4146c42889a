package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.ShopWords;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Messages as HTML and as short texts, whatever the order and the shop's words hold. */
class HtmlMessageTests {

  private static final String HOSTILE =
      "\"><script>alert('x')</script><img src=x onerror=alert(1)>&{code}]]>\u202E\u0000";
  private static final Set<String> TAGS =
      Set.of("section", "div", "h2", "h3", "p", "ul", "li", "a", "bdi");
  private static final ShopWords WORDS = ShopWords.builder()
      .name(HOSTILE)
      .contactLink(URI.create("mailto:shop@example.org?subject=%22%3E%3Cb%3E"))
      .contactPhone(HOSTILE)
      .ordersPage(URI.create("https://example.org/orders?a=1&b='2'"))
      .payWithin(Duration.ofDays(2))
      .build();

  private static OrderSnapshot hostile(StatusSet set, StatusDefinition status, Payment payment) {
    Attributes attributes = Attributes.none();
    for (Attribute<?> attribute : set.attributes()) {
      attributes = switch (attribute.kind()) {
        case TEXT -> attributes.withRaw(attribute.value(), HOSTILE);
        case LINK ->
          attributes.withRaw(
              attribute.value(), URI.create("https://example.org/?a='1'&b=%3Cscript%3E"));
        case DATE -> attributes.withRaw(attribute.value(), LocalDate.of(2026, 12, 1));
        default -> attributes;
      };
    }
    return OrderSnapshot.of(
        OrderCode.of("<b>&\"'" + "9".repeat(40)),
        set.types().get(0),
        status.status(),
        Samples.NOON,
        Samples.NOON,
        payment,
        true,
        false,
        attributes);
  }

  private static void everyMessage(BiConsumer<MessageRenderer, OrderSnapshot> look) {
    for (StatusSet set : OrderStatuses.builtIn().sets()) {
      MessageRenderer messages = new MessageRenderer(
          set, Settings.standard().withWords(WORDS), (order, action, actor, at) -> false);
      for (StatusDefinition status : set.statuses()) {
        for (Payment payment : Payment.values()) {
          look.accept(messages, hostile(set, status, payment));
        }
      }
    }
  }

  private static Document parsed(String html) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(html)));
    } catch (Exception malformed) {
      throw new AssertionError(html, malformed);
    }
  }

  @Test
  void noValueBecomesATagOrAnAttribute() {
    Set<String> seen = new TreeSet<>();
    everyMessage((messages, order) -> {
      for (Locale locale : Shipped.LANGUAGES) {
        for (Audience audience : Audience.values()) {
          Text html = messages.html(order, Samples.NOON, audience, locale);
          NodeList all = parsed(html.value()).getElementsByTagName("*");
          for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            seen.add(element.getTagName());
            assertThat(TAGS).contains(element.getTagName());
            for (int a = 0; a < element.getAttributes().getLength(); a++) {
              assertThat(element.getAttributes().item(a).getNodeName())
                  .isIn("lang", "dir", "role", "href");
            }
            if (element.hasAttribute("href")) {
              assertThat(element.getAttribute("href")).matches("(https://example\\.org|mailto:).*");
            }
          }
        }
      }
    });
    assertThat(seen).contains("section", "h2", "h3", "ul", "bdi", "a");
  }

  @Test
  void theHtmlSaysWhatTheMessageSays() {
    everyMessage((messages, order) -> {
      Element section = parsed(messages
              .html(order, Samples.NOON, Audience.CUSTOMER, Locale.ENGLISH)
              .value())
          .getDocumentElement();
      var message = messages.describe(order, Samples.NOON, Locale.ENGLISH);

      assertThat(section.getAttribute("lang")).isEqualTo("en");
      assertThat(section.getElementsByTagName("h2").item(0).getTextContent())
          .isEqualTo(message.headline());
      assertThat(section.getElementsByTagName("li").getLength())
          .isEqualTo(message.nextSteps().size());
      assertThat(((Element) section.getFirstChild()).getAttribute("role")).isEqualTo("status");
    });
  }

  @Test
  void aLinkHasTheNameOfItsPageAsItsText() {
    Map<String, String> english = Samples.english();
    english.put("status.in-repair.body", "Look at[ {orders-page}] your orders.");
    MessageRenderer messages = new MessageRenderer(
        Samples.set(Samples.texts(english)),
        Settings.standard().withWords(WORDS),
        (order, action, actor, at) -> false);

    assertThat(messages
            .html(Samples.order(), Samples.NOON, Audience.CUSTOMER, Locale.ENGLISH)
            .value())
        .contains("<p>Look at <a href=\"https://example.org/orders?a=1&amp;b=&#39;2&#39;\">"
            + "My orders</a> your orders.</p>");
  }

  @Test
  void anAddressThatIsNoPageIsNoLink() {
    assertThat(Html.link(URI.create("javascript:alert(1)"), "here")).isEqualTo("here");
    assertThat(Html.link(URI.create("/x"), "<here>")).isEqualTo("&lt;here&gt;");
  }

  @Test
  void aShortMessageHasTheOrderCodeAndFits() {
    OrderCode code = OrderCode.of("EX", 17);
    everyMessage((messages, order) -> {
      for (Locale locale : Shipped.LANGUAGES) {
        for (OrderSnapshot one : List.of(order, withCode(order, code))) {
          String brief =
              messages.brief(one, Samples.NOON, Audience.CUSTOMER, locale).value();
          boolean latin =
              brief.chars().allMatch(c -> c < 128 || "äöåÄÖÅéèùìòüÜßñÑàÆæØø".indexOf(c) >= 0);

          assertThat(brief.length())
              .as(brief)
              .isLessThanOrEqualTo(latin ? 160 : 70)
              .isPositive();
          if (!one.equals(order)) {
            assertThat(brief)
                .contains(code.value())
                .hasSizeGreaterThan(code.value().length() + 3);
          }
        }
      }
    });
  }

  private static OrderSnapshot withCode(OrderSnapshot order, OrderCode code) {
    return OrderSnapshot.of(
        code,
        order.type(),
        order.status(),
        order.statusSince(),
        order.placedAt(),
        order.payment(),
        order.test(),
        order.account(),
        order.attributes());
  }

  @Test
  void aShortMessageIsCutOnlyWhenNothingFits() {
    assertThat(Brief.of(List.of("x".repeat(161), "y".repeat(160)))).isEqualTo("y".repeat(160));
    assertThat(Brief.of(List.of("€".repeat(80)))).isEqualTo("€".repeat(80));
    assertThat(Brief.of(List.of("€".repeat(81)))).isEqualTo("€".repeat(78) + "...");
    assertThat(Brief.of(List.of("ł".repeat(71)))).isEqualTo("ł".repeat(67) + "...");
    assertThat(Brief.of(List.of("“Paid” – it’s OK…"))).isEqualTo("\"Paid\" - it's OK...");
  }
}
