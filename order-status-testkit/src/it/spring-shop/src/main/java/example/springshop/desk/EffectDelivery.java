package example.springshop.desk;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.client.RestClient;

/**
 * Hands over what is to be done, after it was stored. A row is taken away only when all of its
 * batch were handed over, so a crash in between hands some over again, with the same key: the
 * receiver does nothing for a key that it has seen.
 */
@Service
@ConditionalOnProperty("shop.effects.receiver")
public class EffectDelivery {

  private final PendingEffects effects;
  private final RestClient receiver;

  EffectDelivery(
      PendingEffects effects,
      RestClient.Builder http,
      @Value("${shop.effects.receiver}") String receiver) {
    this.effects = effects;
    this.receiver = http.baseUrl(receiver).build();
  }

  /** What the receiver is to do. */
  record Task(String order, String effect, String audience, String parameters) {}

  // region deliver
  @Scheduled(fixedDelay = 100)
  @Transactional
  public void deliver() {
    List<PendingEffect> next = effects.findFirst50ByOrderById();
    next.forEach(this::handOver);
    effects.deleteAllInBatch(next);
  }
  // endregion

  private void handOver(PendingEffect effect) {
    receiver
        .post()
        .header("Idempotency-Key", effect.key().toString())
        .body(new Task(
            effect.orderCode(), effect.effect(), effect.audience(), effect.parameters()))
        .retrieve()
        .toBodilessEntity();
  }
}
