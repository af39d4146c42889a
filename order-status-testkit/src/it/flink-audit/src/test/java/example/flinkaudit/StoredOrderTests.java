package example.flinkaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.version.Fingerprint;
import dev.orderstatus.testkit.fixture.Fixtures;
import java.io.IOException;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

class StoredOrderTests {

  private final OrderLifecycle reseller = OrderStatuses.builtIn().lifecycle("reseller");
  private final TypeSerializer<StoredOrder> serializer = TypeInformation.of(StoredOrder.class)
      .createSerializer(new SerializerConfigImpl(
          new Configuration().set(PipelineOptions.GENERIC_TYPES, false)));

  @Test
  void orderIsWrittenAsPlainTypesInUnder250Bytes() throws IOException {
    Order order = Fixtures.aResellerOrder(reseller)
        .giving(Reseller.DELIVERY_TIME, 5L)
        .paymentReference("tr_1234567890")
        .pendingWithSupplier()
        .order();
    StoredOrder stored = new StoredOrder();
    stored.fingerprint = Fingerprint.of(reseller.definition()).value();
    stored.take(order);
    DataOutputSerializer out = new DataOutputSerializer(64);

    serializer.serialize(stored, out);
    StoredOrder read = serializer.deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));

    assertEquals(
        order, read.order(order.code().value(), reseller.definition().attributes()));
    assertTrue(out.length() < 250, () -> out.length() + " bytes");
  }
}
