package example.springshop;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.WebshopParts;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** A shop that stores its orders itself and asks the library what may be done with them. */
@SpringBootApplication
@EnableScheduling
public class ShopApplication {

  /** What orders and their parts may store. */
  public static final List<Attribute<?>> ATTRIBUTES = Stream.concat(
          Stream.of(WebshopParts.set()), WebshopParts.set().kinds().stream().map(Kind::set))
      .flatMap(set -> set.attributes().stream())
      .distinct()
      .toList();

  public static void main(String[] args) {
    SpringApplication.run(ShopApplication.class, args);
  }

  @Bean
  OrderLifecycle webshop() {
    return OrderStatuses.builtIn().lifecycle("webshop");
  }

  /** For the orders with several payments and parcels. */
  @Bean
  WholeLifecycle shop() {
    return OrderStatuses.builtIn().lifecycle(WebshopParts.ID).wholes();
  }

  /** No finer than what the database keeps, so that an instant is the same when it is read back. */
  @Bean
  Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }
}
