package example.springshop.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.orderstatus.api.order.Attributes;
import example.springshop.ShopApplication;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Stores attributes as one JSON object of texts, those that nobody declares any more included. */
@Component
@Converter(autoApply = true)
record AttributesConverter(ObjectMapper json)
    implements AttributeConverter<Attributes, String> {

  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(Attributes attributes) {
    return json.valueToTree(attributes.asText()).toString();
  }

  @Override
  public Attributes convertToEntityAttribute(String stored) {
    try {
      return Attributes.read(json.readValue(stored, TEXTS), ShopApplication.ATTRIBUTES);
    } catch (JsonProcessingException notJson) {
      throw new IllegalStateException("cannot read attributes: " + stored, notJson);
    }
  }
}
