package dev.orderstatus.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Both versions of Jackson, with nothing registered. */
enum Jackson {
  TWO {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    String write(Object value) {
      try {
        return mapper.writeValueAsString(value);
      } catch (JsonProcessingException impossible) {
        throw new AssertionError(impossible);
      }
    }

    @Override
    <T> T read(String json, Class<T> type) {
      try {
        return mapper.readValue(json, type);
      } catch (JsonProcessingException wrong) {
        throw new IllegalArgumentException(wrong.getOriginalMessage());
      }
    }
  },
  THREE {
    private final JsonMapper mapper = JsonMapper.shared();

    @Override
    String write(Object value) {
      return mapper.writeValueAsString(value);
    }

    @Override
    <T> T read(String json, Class<T> type) {
      try {
        return mapper.readValue(json, type);
      } catch (DatabindException wrong) {
        throw new IllegalArgumentException(wrong.getOriginalMessage());
      }
    }
  };

  abstract String write(Object value);

  /** Throws an {@link IllegalArgumentException} with what Jackson says. */
  abstract <T> T read(String json, Class<T> type);
}
