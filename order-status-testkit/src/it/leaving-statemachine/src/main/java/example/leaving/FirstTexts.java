package example.leaving;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** English texts made of names, so that a set compiles before somebody has written its texts. */
record FirstTexts(
    Collection<String> statuses,
    Collection<String> actions,
    Collection<String> guards,
    Collection<String> effects) {

  Map<String, String> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("type.order", "Order");
    for (String status : statuses) {
      String words = words(status);
      texts.put("status." + status + ".label", words);
      texts.put("status." + status + ".headline", "Your order is in the status \"" + words + "\".");
      texts.put("status." + status + ".body", "We keep you informed.");
    }
    texts.put("action.place.label", "Place the order");
    actions.forEach(action -> texts.put("action." + action + ".label", words(action)));
    guards.forEach(guard -> {
      texts.put("attribute." + MachineReader.code(guard), words(guard));
      texts.put("reason." + MachineReader.code(guard) + "-fails", "This is not possible yet.");
    });
    effects.forEach(effect ->
        texts.put("effect." + MachineReader.code(effect), words(effect) + "."));
    return texts;
  }

  private static String words(String name) {
    String words = MachineReader.code(name).replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
