package dev.orderstatus.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.ShopWords;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Notification;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlContractTests {

  private static final URI PAGE = URI.create("https://shop.example/?a=1&b='2'");
  private static final Settings SETTINGS = Settings.standard()
      .withWords(ShopWords.builder()
          .name("Bloem & <Blad>")
          .contactLink(PAGE)
          .ordersPage(PAGE)
          .paymentPage(PAGE)
          .build());

  /** A shop that changes the HTML of its messages. */
  private record Shop(StatusSet set, UnaryOperator<String> change) implements HtmlContract {

    @Override
    public Settings settings() {
      return SETTINGS;
    }

    @Override
    public List<Locale> languages() {
      return List.of(Locale.ENGLISH, Locale.GERMAN);
    }

    @Override
    public OrderLifecycle lifecycle() {
      OrderLifecycle lifecycle = OrderStatuses.compile(set, SETTINGS).get();
      Messages changed = wrapped(Messages.class, lifecycle.messages(), this::changed);
      return wrapped(
          OrderLifecycle.class, lifecycle, value -> value instanceof Messages ? changed : value);
    }

    private Object changed(Object value) {
      if (value instanceof Text text) {
        return new Text(change.apply(text.value()), text.locale());
      }
      return value instanceof Optional<?> sent && sent.orElse(null) instanceof Notification one
          ? Optional.of(new Notification(
              one.locale(),
              one.subject(),
              one.preheader(),
              one.text(),
              change.apply(one.html()),
              one.brief()))
          : value;
    }

    private static <T> T wrapped(Class<T> type, T inner, UnaryOperator<Object> change) {
      return type.cast(Proxy.newProxyInstance(
          type.getClassLoader(),
          new Class<?>[] {type},
          (self, method, arguments) -> change.apply(called(inner, method, arguments))));
    }

    private static Object called(Object inner, Method method, Object... arguments)
        throws Throwable {
      try {
        return method.invoke(inner, arguments);
      } catch (InvocationTargetException failed) {
        throw failed.getCause();
      }
    }
  }

  private static Shop shop(UnaryOperator<String> change) {
    return new Shop(Webshop.set(), change);
  }

  @Test
  void aSetWhoseTextsHoldTagsKeepsTheContract() {
    Texts tags = Texts.of(Map.of(
        Locale.ENGLISH,
        Map.of(
            "status.received.headline", "We have <b>received</b> your order & more.",
            "status.received.body", "See <script>alert('{code}')</script>.",
            "notice.email-refund.text", "<img src=x onerror=\"alert(1)\"> {code}")));
    Shop shop =
        new Shop(OrderStatuses.builtIn().withTexts("webshop", tags).set("webshop"), html -> html);

    assertThatCode(shop::everyMessageAsHtmlEscapesWhateverItHolds).doesNotThrowAnyException();
    assertThatCode(shop::everythingSentAsHtmlEscapesWhateverItHolds).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "&lt;       | <          | \"<\" is not escaped",
        "&lt;b      | <b         | \"<\" is not escaped",
        "&lt;script&gt; | <script> | the element <script> has no place in a message",
        "&amp;      | &          | \"&\" is not escaped",
        "<p>        | <p onclick=\"x()\"> | the attribute onclick=\"x()\" has no place",
        "https:     | javascript:| href=\"javascript:",
      })
  void htmlThatIsNotSafeIsFound(String from, String to, String says) {
    Shop shop = shop(html -> html.replace(from, to));

    assertThatThrownBy(shop::everyMessageAsHtmlEscapesWhateverItHolds).hasMessageContaining(says);
    assertThatThrownBy(shop::everythingSentAsHtmlEscapesWhateverItHolds).hasMessageContaining(says);
  }

  @Test
  void htmlThatSaysSomethingElseIsFound() {
    assertThatThrownBy(
            shop(html -> html.replace("has been shipped", "is here"))
                ::everyMessageAsHtmlEscapesWhateverItHolds)
        .hasMessageContaining(
            "\"Your order has been shipped.\" is \"Your order is here.\" in HTML");
  }
}
