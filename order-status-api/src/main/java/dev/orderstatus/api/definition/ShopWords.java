package dev.orderstatus.api.definition;

import dev.orderstatus.api.internal.BuilderStyle;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * A shop's own words: its name, contact, pages and times, which texts name. A text leaves out a
 * part in square brackets around a word that is not set. Immutable and thread-safe.
 *
 * <pre>{@code
 * ShopWords.builder().name("Bloem & Blad").contactPhone("+31 20 555 0100").refundDays(5).build()
 * }</pre>
 */
@Value.Immutable
@BuilderStyle
public abstract sealed class ShopWords permits ImmutableShopWords {

  private static final int MOST_DAYS = 1_000;

  ShopWords() {}

  /**
   * The shop's name, as its customers know it.
   *
   * @return the name
   */
  public abstract Optional<String> name();

  /**
   * The page, or e-mail address ({@code mailto:}), at which customers reach the shop.
   *
   * @return the link
   */
  public abstract Optional<URI> contactLink();

  /**
   * The telephone number for customers.
   *
   * @return the number, as people write it
   */
  public abstract Optional<String> contactPhone();

  /**
   * The hours at which the shop answers. This text is the same in all languages, so digits and
   * signs are best: {@code 9:00-17:30}.
   *
   * @return the hours
   */
  public abstract Optional<String> contactHours();

  /**
   * The page with a customer's orders.
   *
   * @return the link
   */
  public abstract Optional<URI> ordersPage();

  /**
   * The page on which customers pay.
   *
   * @return the link
   */
  public abstract Optional<URI> paymentPage();

  /**
   * The page on which customers announce a return.
   *
   * @return the link
   */
  public abstract Optional<URI> returnsPage();

  /**
   * The working days within which the shop sees a payment.
   *
   * @return the number of days, from 0 to 1,000
   */
  public abstract Optional<Integer> paymentDays();

  /**
   * The working days within which customers see a refund on their account.
   *
   * @return the number of days, from 0 to 1,000
   */
  public abstract Optional<Integer> refundDays();

  /**
   * The time for which a placed order waits for its payment.
   *
   * @return the time; more than zero
   */
  public abstract Optional<Duration> payWithin();

  /**
   * The working days after a change of status within which customers hear from the shop while an
   * order waits for it.
   *
   * @return the number of days, from 0 to 1,000
   */
  public abstract Optional<Integer> newsDays();

  @Value.Check
  void check() {
    name().ifPresent(it -> checkText("name", it));
    contactPhone().ifPresent(it -> checkText("contact phone", it));
    contactHours().ifPresent(it -> checkText("contact hours", it));
    contactLink()
        .filter(it -> !"mailto".equalsIgnoreCase(it.getScheme()))
        .ifPresent(it -> checkPage("contact link", it));
    ordersPage().ifPresent(it -> checkPage("orders page", it));
    paymentPage().ifPresent(it -> checkPage("payment page", it));
    returnsPage().ifPresent(it -> checkPage("returns page", it));
    paymentDays().ifPresent(it -> checkDays("payment days", it));
    refundDays().ifPresent(it -> checkDays("refund days", it));
    newsDays().ifPresent(days -> checkDays("news days", days));
    if (payWithin().isPresent() && payWithin().get().compareTo(Duration.ZERO) <= 0) {
      throw new IllegalArgumentException(
          "the time to pay is " + payWithin().get() + "; expected more than zero");
    }
  }

  private static void checkText(String word, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("the " + word + " is blank; write it, or leave it out");
    }
  }

  private static void checkPage(String word, URI link) {
    boolean web =
        "http".equalsIgnoreCase(link.getScheme()) || "https".equalsIgnoreCase(link.getScheme());
    if (!web || link.getHost() == null) {
      throw new IllegalArgumentException(
          "the " + word + " is " + link + "; expected an http or https address");
    }
  }

  private static void checkDays(String word, int days) {
    if (days < 0 || days > MOST_DAYS) {
      throw new IllegalArgumentException(
          "%s must be from 0 to %d: %d".formatted(word, MOST_DAYS, days));
    }
  }

  /**
   * No words at all.
   *
   * @return the words of a shop that has set none
   */
  public static ShopWords none() {
    return builder().build();
  }

  /**
   * Starts a shop's words.
   *
   * @return a builder without words
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The words that are set, by the names of their placeholders, such as {@code contact-link}. The
   * time to pay and the days until news have no placeholder: texts name their ends for an order.
   *
   * @return texts, links and numbers, sorted by name
   */
  public final Map<String, Object> named() {
    Map<String, Object> words = new TreeMap<>();
    name().ifPresent(it -> words.put("shop-name", it));
    contactLink().ifPresent(it -> words.put("contact-link", it));
    contactPhone().ifPresent(it -> words.put("contact-phone", it));
    contactHours().ifPresent(it -> words.put("contact-hours", it));
    ordersPage().ifPresent(it -> words.put("orders-page", it));
    paymentPage().ifPresent(it -> words.put("payment-page", it));
    returnsPage().ifPresent(it -> words.put("returns-page", it));
    paymentDays().ifPresent(it -> words.put("payment-days", it));
    refundDays().ifPresent(it -> words.put("refund-days", it));
    return Collections.unmodifiableMap(words);
  }

  /** Builds a shop's words one by one. Not thread-safe. */
  public static final class Builder extends ImmutableShopWords.Builder {
    Builder() {}
  }
}
