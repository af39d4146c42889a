package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Remedy;
import java.util.List;

/** The keys for the text of a reason, remedy, warning or effect. */
public final class NoticeKeys {

  public static final String FOR = ".for.";

  private NoticeKeys() {}

  /** The key without an action or a reader. */
  public static String base(Notice notice) {
    String kind = notice instanceof Reason
        ? "reason."
        : notice instanceof Remedy ? "remedy." : notice instanceof Effect ? "effect." : "warning.";
    return kind + notice.code();
  }

  /** The key for the name of a code. */
  public static String name(Code code) {
    if (code instanceof OrderStatus) {
      return "status." + code + ".label";
    }
    if (code instanceof Action) {
      return "action." + code + ".label";
    }
    return (code instanceof Actor ? "actor." : code instanceof OrderType ? "type." : "attribute.")
        + code;
  }

  /** The keys from the most specific to the most general; texts for this reader come first. */
  static List<String> of(Notice notice, Action action, Audience audience) {
    String base = base(notice);
    String special = base + FOR + action;
    String suffix = Language.suffix(audience);
    return suffix.isEmpty()
        ? List.of(special, base)
        : List.of(special + suffix, base + suffix, special, base);
  }
}
