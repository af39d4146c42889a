package example.springstarter;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.InvalidDefinitionException;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;

/** The lifecycle of the shop, with the sets and plugins that are beans. */
@AutoConfiguration
@EnableConfigurationProperties(OrderStatusAutoConfiguration.Shop.class)
public class OrderStatusAutoConfiguration {

  @ConfigurationProperties("order-status")
  record Shop(
      @DefaultValue("webshop") String set,
      @DefaultValue("en") Locale locale,
      @DefaultValue("Z") ZoneId zone,
      boolean accountRequired,
      boolean guestPage) {}

  @Bean
  @ConditionalOnMissingBean
  Settings orderStatusSettings(Shop shop) {
    return Settings.standard()
        .withZone(shop.zone())
        .withAccountRequired(shop.accountRequired())
        .withGuestPage(shop.guestPage());
  }

  @Bean
  @ConditionalOnMissingBean
  OrderLifecycle orderLifecycle(
      Shop shop, Settings settings, ObjectProvider<StatusSet> sets,
      ObjectProvider<Plugin> plugins, ObjectProvider<MeterRegistry> meters) {
    OrderStatuses statuses = OrderStatuses.builtIn().with(plugins.stream().toArray(Plugin[]::new));
    for (StatusSet set : sets) {
      statuses = statuses.with(set);
    }
    List<Problem> problems = new ArrayList<>(statuses.problems());
    problems.addAll(statuses.problems(shop.set()));
    if (!problems.isEmpty()) {
      throw new InvalidDefinitionException(shop.set(), problems);
    }
    MeterRegistry registry = meters.getIfAvailable(() -> Metrics.globalRegistry);
    ProxyFactory lifecycle = new ProxyFactory(statuses.lifecycle(shop.set(), settings));
    lifecycle.addAdvice(new CountedDecisions(shop.locale(), registry));
    return (OrderLifecycle) lifecycle.getProxy();
  }

  @Bean
  @ConditionalOnAvailableEndpoint
  OrderStatusEndpoint orderStatusEndpoint(OrderLifecycle lifecycle) {
    return new OrderStatusEndpoint(lifecycle.definition());
  }
}
