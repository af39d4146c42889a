package example.springshop.desk;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.QueryHints;

/** What is still to be done. */
public interface PendingEffects extends JpaRepository<PendingEffect, Long> {

  /** Skips the rows that another process has locked. */
  String SKIP_LOCKED = "-2";

  List<PendingEffect> findByOrderCodeOrderById(String orderCode);

  /** The oldest ones that nobody else hands over, locked until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
  List<PendingEffect> findFirst50ByOrderById();
}
