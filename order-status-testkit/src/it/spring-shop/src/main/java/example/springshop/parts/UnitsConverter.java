package example.springshop.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.orderstatus.api.parts.Units;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Stores units as one JSON object of numbers by line. */
@Component
@Converter(autoApply = true)
record UnitsConverter(ObjectMapper json) implements AttributeConverter<Units, String> {

  private static final TypeReference<TreeMap<String, Long>> NUMBERS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(Units units) {
    return json.valueToTree(units.byLine()).toString();
  }

  @Override
  public Units convertToEntityAttribute(String stored) {
    try {
      return Units.of(json.readValue(stored, NUMBERS));
    } catch (JsonProcessingException notJson) {
      throw new IllegalStateException("cannot read units: " + stored, notJson);
    }
  }
}
