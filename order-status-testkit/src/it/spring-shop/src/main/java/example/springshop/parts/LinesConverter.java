package example.springshop.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.orderstatus.api.parts.Line;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Stores the lines of an order as one JSON array. */
@Component
@Converter
record LinesConverter(ObjectMapper json) implements AttributeConverter<List<Line>, String> {

  private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<Line> lines) {
    return json.valueToTree(lines).toString();
  }

  @Override
  public List<Line> convertToEntityAttribute(String stored) {
    try {
      return json.readValue(stored, LINES);
    } catch (JsonProcessingException notJson) {
      throw new IllegalStateException("cannot read lines: " + stored, notJson);
    }
  }
}
