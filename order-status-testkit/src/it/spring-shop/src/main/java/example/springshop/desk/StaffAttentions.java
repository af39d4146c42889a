package example.springshop.desk;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What somebody has to look at. */
public interface StaffAttentions extends JpaRepository<StaffAttention, Long> {

  List<StaffAttention> findByOrderCodeOrderById(String orderCode);
}
