package example.springshop.order;

import dev.orderstatus.api.order.OrderCode;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The orders of this shop. */
public interface ShopOrders extends JpaRepository<ShopOrder, Long> {

  /** Finds an order by its code; none where the code is not of this shop. */
  default Optional<ShopOrder> findByCode(OrderCode code) {
    String[] parts = code.value().split("-");
    return code.isChecked() && parts[0].equals("SHOP")
        ? findById(Long.valueOf(parts[1]))
        : Optional.empty();
  }
}
