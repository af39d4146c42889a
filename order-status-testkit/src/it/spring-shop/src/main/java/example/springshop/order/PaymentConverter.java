package example.springshop.order;

import dev.orderstatus.api.order.Payment;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a payment state as its code. */
@Converter(autoApply = true)
class PaymentConverter implements AttributeConverter<Payment, String> {

  @Override
  public String convertToDatabaseColumn(Payment payment) {
    return payment.code();
  }

  @Override
  public Payment convertToEntityAttribute(String code) {
    return Payment.parse(code).getOrElseThrow(problem -> new IllegalStateException(problem));
  }
}
