package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.ShopWords;
import dev.orderstatus.api.message.Register;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code NAME=VALUE} settings. */
final class ShopSettings {

  /** The settings that there are, for messages and help. */
  static final String NAMES =
      "time-zone (UTC), account-required (false), guest-page (false), clock-tolerance (PT1S), "
          + "register (formal or familiar), shop-name, contact-link, contact-phone, "
          + "contact-hours, orders-page, payment-page, returns-page, payment-days, "
          + "refund-days, news-days, pay-within";

  private static final String EXPECTED = "expected NAME=VALUE, of " + NAMES;

  private ShopSettings() {}

  static Settings parse(List<String> given) {
    Settings settings = Settings.standard();
    ShopWords.Builder words = ShopWords.builder();
    Set<String> names = new HashSet<>();
    for (String setting : given) {
      int equals = setting.indexOf('=');
      if (equals < 0) {
        throw new CannotRunException("not a setting: \"" + setting + "\"; " + EXPECTED);
      }
      String name = setting.substring(0, equals);
      String value = setting.substring(equals + 1);
      if (!names.add(name)) {
        throw new CannotRunException("the setting " + name + " is given twice; give it once");
      }
      settings = switch (name) {
        case "time-zone" -> settings.withZone(zone(value));
        case "account-required" -> settings.withAccountRequired(yesNo(name, value));
        case "guest-page" -> settings.withGuestPage(yesNo(name, value));
        case "register" -> settings.withRegister(register(value));
        case "clock-tolerance" -> settings.withClockTolerance(duration(name, value));
        default -> {
          addWord(words, name, value);
          yield settings;
        }
      };
    }
    return settings.withWords(words.build());
  }

  /** Checks each word alone, so that a complaint can name its setting. */
  private static void addWord(ShopWords.Builder words, String name, String value) {
    try {
      word(ShopWords.builder(), name, value).build();
    } catch (NumberFormatException notANumber) {
      throw cannotBe(name, value, "expected a number of working days");
    } catch (IllegalArgumentException wrong) {
      throw cannotBe(name, value, String.valueOf(wrong.getMessage()));
    }
    word(words, name, value);
  }

  private static ShopWords.Builder word(ShopWords.Builder words, String name, String value) {
    switch (name) {
      case "shop-name" -> words.name(value);
      case "contact-link" -> words.contactLink(URI.create(value));
      case "contact-phone" -> words.contactPhone(value);
      case "contact-hours" -> words.contactHours(value);
      case "orders-page" -> words.ordersPage(URI.create(value));
      case "payment-page" -> words.paymentPage(URI.create(value));
      case "returns-page" -> words.returnsPage(URI.create(value));
      case "payment-days" -> words.paymentDays(Integer.parseInt(value));
      case "refund-days" -> words.refundDays(Integer.parseInt(value));
      case "news-days" -> words.newsDays(Integer.parseInt(value));
      case "pay-within" -> words.payWithin(duration(name, value));
      default -> throw new CannotRunException("there is no setting \"" + name + "\"; " + EXPECTED);
    }
    return words;
  }

  private static CannotRunException cannotBe(String name, String value, String why) {
    return new CannotRunException("the setting " + name + " cannot be \"" + value + "\"; " + why);
  }

  private static ZoneId zone(String value) {
    try {
      return ZoneId.of(value);
    } catch (DateTimeException unknown) {
      throw new CannotRunException("the setting time-zone has no zone \"" + value
          + "\"; expected a name such as UTC, Europe/Amsterdam or +01:00");
    }
  }

  private static Register register(String value) {
    return Stream.of(Register.values())
        .filter(register -> register.code().equals(value))
        .findFirst()
        .orElseThrow(() -> cannotBe("register", value, "expected formal or familiar"));
  }

  private static boolean yesNo(String name, String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw cannotBe(name, value, "expected true or false");
    };
  }

  private static Duration duration(String name, String value) {
    try {
      Duration duration = Duration.parse(value);
      if (!duration.isNegative()) {
        return duration;
      }
    } catch (DateTimeParseException notADuration) {
      // Said below, like one that is negative.
    }
    throw cannotBe(name, value, "expected an ISO duration of zero or more, such as PT1S or PT0.5S");
  }
}
