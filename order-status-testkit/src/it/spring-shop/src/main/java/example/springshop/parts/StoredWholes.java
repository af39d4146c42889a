package example.springshop.parts;

import dev.orderstatus.api.order.OrderCode;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The orders with several payments and parcels. */
interface StoredWholes extends JpaRepository<StoredWhole, Long> {

  /** Finds an order by its code; none where the code is not of this shop. */
  default Optional<StoredWhole> findByCode(OrderCode code) {
    String[] parts = code.value().split("-");
    return code.isChecked() && parts[0].equals("PARTS")
        ? findById(Long.valueOf(parts[1]))
        : Optional.empty();
  }
}
