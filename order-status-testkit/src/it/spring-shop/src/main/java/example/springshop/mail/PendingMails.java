package example.springshop.mail;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The mails that are still to be sent. */
public interface PendingMails extends JpaRepository<PendingMail, Long> {

  List<PendingMail> findByOrderCodeOrderById(String orderCode);
}
