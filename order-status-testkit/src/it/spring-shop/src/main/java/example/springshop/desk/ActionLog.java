package example.springshop.desk;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What happened to the orders, as an audit reads it. */
public interface ActionLog extends JpaRepository<LoggedRequest, Long> {

  /** All rows, those of an order in the sequence in which they were decided. */
  List<LoggedRequest> findAllByOrderByOrderCodeAscOrderVersionAscIdAsc();
}
