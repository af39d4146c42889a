package example.springshop.order;

import dev.orderstatus.api.code.OrderStatus;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Stores a status as its code. An order is saved for its number before it is placed, in one
 * transaction; until then its status is none that is ever stored, and no code.
 */
@Converter(autoApply = true)
class StatusConverter implements AttributeConverter<OrderStatus, String> {

  @Override
  public String convertToDatabaseColumn(OrderStatus status) {
    return status.value();
  }

  @Override
  public OrderStatus convertToEntityAttribute(String code) {
    return code.equals(OrderStatus.NEW.value()) ? OrderStatus.NEW : OrderStatus.of(code);
  }
}
