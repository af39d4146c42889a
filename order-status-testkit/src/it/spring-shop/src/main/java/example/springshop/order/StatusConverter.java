package example.springshop.order;

import dev.orderstatus.api.code.OrderStatus;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a status as its code. */
@Converter(autoApply = true)
class StatusConverter implements AttributeConverter<OrderStatus, String> {

  @Override
  public String convertToDatabaseColumn(OrderStatus status) {
    return status.value();
  }

  @Override
  public OrderStatus convertToEntityAttribute(String code) {
    return OrderStatus.of(code);
  }
}
