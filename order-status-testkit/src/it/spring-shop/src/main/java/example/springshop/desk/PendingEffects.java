package example.springshop.desk;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What is still to be done. */
public interface PendingEffects extends JpaRepository<PendingEffect, Long> {

  List<PendingEffect> findByOrderCodeOrderById(String orderCode);
}
