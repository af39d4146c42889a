package example.springshop.order;

import dev.orderstatus.api.code.OrderType;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an order type as its code. */
@Converter(autoApply = true)
class TypeConverter implements AttributeConverter<OrderType, String> {

  @Override
  public String convertToDatabaseColumn(OrderType type) {
    return type.value();
  }

  @Override
  public OrderType convertToEntityAttribute(String code) {
    return OrderType.of(code);
  }
}
