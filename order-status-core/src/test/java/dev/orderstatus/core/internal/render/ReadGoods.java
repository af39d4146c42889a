package dev.orderstatus.core.internal.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from an English text where the units of an order are. */
final class ReadGoods {

  private final String text;
  private final long all;

  private ReadGoods(String text, long all) {
    this.text = text;
    this.all = all;
  }

  static StandingOrders.Goods of(String text, long all) {
    ReadGoods read = new ReadGoods(text, all);
    return new StandingOrders.Goods(
        read.units("arrived"),
        read.units("ready to be picked up"),
        read.units("on (its|their) way"),
        read.units("packed"),
        read.units("waiting to be sent"),
        text.contains("Everything in this order was canceled.") ? all : read.units("canceled"),
        read.units("lost on the way"),
        read.units("back undelivered"),
        read.units("returned"));
  }

  private long units(String what) {
    if (matches("All items (are|have|were) " + what + "\\.")) {
      return all;
    }
    if (matches("The item (is|has|was) " + what + "\\.")) {
      return 1;
    }
    Matcher some = Pattern.compile(
            "(\\d+)( of " + all + " items| items?)? (is|are|has|have|was|were|got|came) " + what)
        .matcher(text);
    return some.find() ? Long.parseLong(some.group(1)) : 0;
  }

  private boolean matches(String sentence) {
    return Pattern.compile(sentence).matcher(text).find();
  }
}
