package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.parts.InvalidPartsException;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.core.StandingText;
import java.util.Locale;

/** Answers with the standing of an order with several payments and parcels. */
final class StandingAnswer implements JsonLines.Answer {

  @Override
  public Object to(JsonObject question) {
    question.only("lines", "parcels", "returns", "money", "payments", "canceled", "locale");
    Locale locale = Scalars.locale(question);
    Standing standing = standing(question);
    return Json.tree(standing).put("text", StandingText.of(standing, locale).value());
  }

  private static Standing standing(JsonObject question) {
    try {
      return Standing.of(PartsReader.read(question));
    } catch (InvalidPartsException invalid) {
      throw new BadLineException(String.join("; ", invalid.problems()));
    }
  }
}
