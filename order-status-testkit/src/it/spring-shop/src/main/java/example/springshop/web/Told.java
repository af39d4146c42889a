package example.springshop.web;

import dev.orderstatus.api.Explained;
import java.util.List;

/**
 * A reason or a remedy, to compare and to read.
 *
 * @param code to compare
 * @param text to read
 */
record Told(String code, String text) {

  static List<Told> of(List<Explained> all) {
    return all.stream()
        .map(one -> new Told(one.notice().code().value(), one.text().value()))
        .toList();
  }
}
