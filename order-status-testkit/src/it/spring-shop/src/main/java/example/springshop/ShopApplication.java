package example.springshop;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.core.OrderStatuses;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A shop that stores its orders itself and asks the library what may be done with them. */
@SpringBootApplication
public class ShopApplication {

  public static void main(String[] args) {
    SpringApplication.run(ShopApplication.class, args);
  }

  @Bean
  OrderLifecycle webshop() {
    return OrderStatuses.builtIn().lifecycle("webshop");
  }

  /** No finer than what the database keeps, so that an instant is the same when it is read back. */
  @Bean
  Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }
}
