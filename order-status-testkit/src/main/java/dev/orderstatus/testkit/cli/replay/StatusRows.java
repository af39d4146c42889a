package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.audit.StatusRow;
import java.time.Instant;

/** The rows of a status log. */
final class StatusRows implements RowShape<StatusRow> {
  private final CodeTexts<OrderStatus> statuses;

  StatusRows(StatusSet set, LogMap map) {
    statuses = new CodeTexts<>("status", map, set, text -> OrderStatus.parse(CodeTexts.oneL(text)));
  }

  @Override
  public StatusRow read(RowSource source) throws BadRowException {
    String order = source.required(Columns.ORDER_CODE, "order_code").toString();
    Instant at = source.instant();
    OrderStatus status = statuses.read(source.required(Columns.STATUS, "status"));
    try {
      return new StatusRow(source.line(), order, at, status);
    } catch (IllegalArgumentException malformed) {
      throw new BadRowException(String.valueOf(malformed.getMessage()));
    }
  }

  @Override
  public long line(StatusRow row) {
    return row.line();
  }

  @Override
  public String order(StatusRow row) {
    return row.order();
  }

  @Override
  public Instant at(StatusRow row) {
    return row.at();
  }

  @Override
  public String code(StatusRow row) {
    return row.status().value();
  }
}
