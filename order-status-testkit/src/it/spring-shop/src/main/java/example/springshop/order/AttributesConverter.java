package example.springshop.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.order.Attributes;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Stores attributes as one JSON object of texts, those that nobody declares any more included. */
@Component
@Converter(autoApply = true)
class AttributesConverter implements AttributeConverter<Attributes, String> {

  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

  private final Map<String, Attribute<?>> declared = new LinkedHashMap<>();
  private final ObjectMapper json;

  AttributesConverter(OrderLifecycle webshop, ObjectMapper json) {
    webshop.definition().attributes().forEach(it -> declared.put(it.value(), it));
    this.json = json;
  }

  @Override
  public String convertToDatabaseColumn(Attributes attributes) {
    Map<String, String> texts = new TreeMap<>();
    attributes.asMap().forEach((code, value) -> texts.put(code, value.toString()));
    try {
      return json.writeValueAsString(texts);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public Attributes convertToEntityAttribute(String stored) {
    try {
      Attributes attributes = Attributes.none();
      for (Map.Entry<String, String> text : json.readValue(stored, TEXTS).entrySet()) {
        attributes = attributes.withRaw(text.getKey(), read(text.getKey(), text.getValue()));
      }
      return attributes;
    } catch (JsonProcessingException notJson) {
      throw new IllegalStateException("cannot read attributes: " + stored, notJson);
    }
  }

  private Object read(String code, String text) {
    Attribute<?> attribute = declared.get(code);
    return attribute == null ? text : attribute.read(text).fold(misfit -> text, value -> value);
  }
}
