package dev.orderstatus.core.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.InEnglish;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.properties.Families.Family;
import dev.orderstatus.core.properties.Families.SmallFamily;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Families.class)
class SealingProperties {

  @Property(tries = 100, maxDiscardRatio = 20)
  void noMergedSetHasAnExitFromATerminalStatus(@ForAll SmallFamily small) {
    Family family = small.family();
    OrderStatuses merged = fitting(family);

    merged.set(family.set()).statuses().stream()
        .filter(status -> status.ending() == Ending.TERMINAL)
        .forEach(status -> assertThat(merged.set(family.set()).transitions())
            .filteredOn(row -> row.sources().contains(status.status()))
            .allMatch(row ->
                row.target().filter(target -> !target.equals(status.status())).isEmpty()));
  }

  @Property(tries = 40, maxDiscardRatio = 20)
  void nothingOfTheOwnerIsDecidedOtherwiseWherePluginsDoNotAdd(@ForAll SmallFamily small) {
    Family family = small.family();
    OrderStatuses merged = fitting(family);
    OrderLifecycle before = InEnglish.ALL.lifecycle(family.set());
    OrderLifecycle after = merged.lifecycle(family.set());
    Questions questions = new Questions(before.definition());
    List<Request> requests = questions.plainRequests().toList();

    questions
        .orders()
        .forEach(order -> requests.forEach(request -> {
          Decision was = before.decide(order, request);
          Decision is = after.decide(order, request);
          if (!was.equals(is)) {
            assertThat(addsTo(family, order, request))
                .as("%s, %s: %s became %s", order, request, was, is)
                .isTrue();
            assertThat(isTighter(was, is)).as("%s became %s", was, is).isTrue();
          }
        }));
  }

  private static OrderStatuses fitting(Family family) {
    OrderStatuses merged = InEnglish.ALL.with(family.plugins().toArray(Plugin[]::new));
    Assume.that(merged.problems(family.set()).isEmpty());
    return merged;
  }

  private static boolean addsTo(Family family, Order order, Request request) {
    return family.plugins().stream()
        .flatMap(plugin -> plugin.extensions().stream())
        .flatMap(extension -> extension.additions().stream())
        .anyMatch(addition -> addition.action().equals(request.action())
            && addition.sources().contains(order.status()));
  }

  private static boolean isTighter(Decision was, Decision is) {
    if (was instanceof Accepted one && is instanceof Accepted other) {
      return one.to().equals(other.to())
          && one.change().equals(other.change())
          && other.effects().containsAll(one.effects())
          && other.warnings().containsAll(one.warnings());
    }
    if (was instanceof Refused one && is instanceof Refused other) {
      return codes(other).containsAll(codes(one));
    }
    return was instanceof Accepted && (is instanceof Refused || is instanceof Attention);
  }

  private static List<ReasonCode> codes(Refused refused) {
    return refused.reasons().stream().map(Reason::code).toList();
  }
}
