package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.definition.Settings;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code NAME=VALUE} settings. */
final class ShopSettings {

  private static final String EXPECTED =
      "expected time-zone=ZONE or account-required=true or account-required=false";

  private ShopSettings() {}

  static Settings parse(List<String> given) {
    Settings settings = Settings.standard();
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
        case "account-required" -> settings.withAccountRequired(yesNo(value));
        default ->
          throw new CannotRunException("there is no setting \"" + name + "\"; " + EXPECTED);
      };
    }
    return settings;
  }

  private static ZoneId zone(String value) {
    try {
      return ZoneId.of(value);
    } catch (DateTimeException unknown) {
      throw new CannotRunException("the setting time-zone has no zone \"" + value
          + "\"; expected a name such as UTC, Europe/Amsterdam or +01:00");
    }
  }

  private static boolean yesNo(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
        throw new CannotRunException(
            "the setting account-required cannot be \"" + value + "\"; expected true or false");
    };
  }
}
