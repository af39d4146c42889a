package example.springshop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * Tests on PostgreSQL, each context with a database of its own. Where there is no server for the
 * machine, they are skipped with a loud line; with {@code -Dorderstatus.postgres=required} they
 * fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnPostgres.Available.class)
@ContextConfiguration(initializers = OnPostgres.Database.class)
@interface OnPostgres {

  /** Skips, or fails, where there is no server. */
  final class Available implements ExecutionCondition {

    private static final String REQUIRED = "orderstatus.postgres";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Postgres.class.getResource("/" + Postgres.archive()) != null) {
        return ConditionEvaluationResult.enabled("there is a server");
      }
      String missing = "no PostgreSQL for this machine: set postgres.platform";
      if ("required".equals(System.getProperty(REQUIRED))) {
        throw new AssertionError(missing);
      }
      System.err.println("SKIPPED: the shop is not tested on PostgreSQL, as there is " + missing);
      return ConditionEvaluationResult.disabled(missing);
    }
  }

  /** Gives a context its database. */
  final class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of("spring.datasource.url=" + Postgres.server().newDatabase())
          .applyTo(context);
    }
  }
}
