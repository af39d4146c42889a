package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.audit.ActionRow;
import dev.orderstatus.core.audit.Placement;
import dev.orderstatus.testkit.cli.text.Shown;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of an action log. */
final class ActionRows implements RowShape<ActionRow> {
  private final Columns columns;
  private final CodeTexts<Action> actions;
  private final CodeTexts<Actor> actors;
  private final CodeTexts<OrderType> types;
  private final CodeTexts<Payment> payments;

  ActionRows(StatusSet set, Columns columns, LogMap map) {
    this.columns = columns;
    actions = new CodeTexts<>("action", map, set, Action::parse);
    actors = new CodeTexts<>("actor", map, set, Actor::parse);
    types = new CodeTexts<>("type", map, set, OrderType::parse);
    payments = new CodeTexts<>("payment", map, set, Payment::parse);
  }

  @Override
  public ActionRow read(RowSource source) throws BadRowException {
    String order = source.required(Columns.ORDER_CODE, "order_code").toString();
    Request request = Request.of(
        actions.read(source.required(Columns.ACTION, "action")),
        actors.read(source.required(Columns.ACTOR, "actor")),
        source.instant());
    String reason = source.value(Columns.REASON);
    Attributes inputs = inputs(source);
    request = reason == null ? request : request.withReason(reason);
    request = inputs.isEmpty() ? request : request.withInputs(inputs);
    Placement placement = placement(source);
    try {
      return new ActionRow(source.line(), order, request, placement);
    } catch (IllegalArgumentException malformed) {
      throw new BadRowException(String.valueOf(malformed.getMessage()));
    }
  }

  private Placement placement(RowSource source) throws BadRowException {
    Placement standard = Placement.STANDARD;
    if (!source.hasAny(Columns.TYPE, Columns.ACCOUNT)) {
      return standard;
    }
    return new Placement(
        source.has(Columns.TYPE)
            ? Optional.of(types.read(source.cell(Columns.TYPE)))
            : Optional.empty(),
        source.has(Columns.PAYMENT)
            ? payments.read(source.cell(Columns.PAYMENT))
            : standard.payment(),
        flag(source.value(Columns.TEST), "test", standard.test()),
        flag(source.value(Columns.ACCOUNT), "account", standard.account()));
  }

  private Attributes inputs(RowSource source) throws BadRowException {
    Attributes inputs = Attributes.none();
    for (int column = columns.firstAttribute(); column < columns.size(); column++) {
      String value = source.value(column);
      if (value != null && !value.isBlank()) {
        inputs = with(inputs, columns.attribute(column), value);
      }
    }
    return inputs;
  }

  private static <T> Attributes with(Attributes inputs, Attribute<T> attribute, String value)
      throws BadRowException {
    return inputs.with(attribute, attribute.read(value).getOrElseThrow(BadRowException::new));
  }

  private static boolean flag(@Nullable String value, String name, boolean standard)
      throws BadRowException {
    if (value == null) {
      return standard;
    }
    if (!value.equals("true") && !value.equals("false")) {
      throw new BadRowException(
          "the column " + name + " is \"" + Shown.text(value) + "\"; expected true or false");
    }
    return value.equals("true");
  }

  @Override
  public long line(ActionRow row) {
    return row.line();
  }

  @Override
  public String order(ActionRow row) {
    return row.order();
  }

  @Override
  public Instant at(ActionRow row) {
    return row.request().at();
  }

  @Override
  public String code(ActionRow row) {
    return row.request().action().value();
  }
}
