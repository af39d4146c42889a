package example.springshop.web;

import dev.orderstatus.api.order.OrderCode;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the codes in addresses, so that a mistyped one is a bad request and not looked for. */
@Component
final class OrderCodeReader implements Converter<String, OrderCode> {

  @Override
  public OrderCode convert(String text) {
    return OrderCode.parse(text).getOrElseThrow(wrong -> new IllegalArgumentException(wrong));
  }
}
