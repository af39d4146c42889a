package example.springshop.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.order.Attributes;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Stores attributes as one JSON object of texts, those that nobody declares any more included. */
@Component
@Converter(autoApply = true)
class AttributesConverter implements AttributeConverter<Attributes, String> {

  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

  private final List<Attribute<?>> declared;
  private final ObjectMapper json;

  AttributesConverter(OrderLifecycle webshop, ObjectMapper json) {
    this.declared = webshop.definition().attributes();
    this.json = json;
  }

  @Override
  public String convertToDatabaseColumn(Attributes attributes) {
    try {
      return json.writeValueAsString(attributes.asText());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public Attributes convertToEntityAttribute(String stored) {
    try {
      return Attributes.read(json.readValue(stored, TEXTS), declared);
    } catch (JsonProcessingException notJson) {
      throw new IllegalStateException("cannot read attributes: " + stored, notJson);
    }
  }
}
