package example.leaving;

import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.statemachine.action.Action;
import org.springframework.statemachine.config.EnableStateMachine;
import org.springframework.statemachine.config.EnumStateMachineConfigurerAdapter;
import org.springframework.statemachine.config.builders.StateMachineStateConfigurer;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.guard.Guard;

/** The machine of a shop, as it may have been for years. */
@Configuration
@EnableStateMachine
class OrderMachine
    extends EnumStateMachineConfigurerAdapter<OrderMachine.Status, OrderMachine.Step> {

  static final String PAID = "paid";

  enum Status {
    RECEIVED,
    PROCESSING,
    ON_HOLD,
    SHIPPED,
    DELIVERED,
    CANCELED
  }

  enum Step {
    START,
    HOLD,
    RESUME,
    SHIP,
    ADD_NOTE,
    TRY_AGAIN,
    ARRIVE,
    CANCEL
  }

  @Override
  public void configure(StateMachineStateConfigurer<Status, Step> states) throws Exception {
    states
        .withStates()
        .initial(Status.RECEIVED)
        .states(EnumSet.allOf(Status.class))
        .stateEntry(Status.ON_HOLD, callStaff());
  }

  @Override
  public void configure(StateMachineTransitionConfigurer<Status, Step> rows) throws Exception {
    rows.withExternal()
        .source(Status.RECEIVED)
        .target(Status.PROCESSING)
        .event(Step.START)
        .guard(isPaid())
        .and()
        .withExternal()
        .source(Status.RECEIVED)
        .target(Status.ON_HOLD)
        .event(Step.START)
        .guard(isUnpaid())
        .and()
        .withExternal()
        .source(Status.PROCESSING)
        .target(Status.ON_HOLD)
        .event(Step.HOLD)
        .and()
        .withExternal()
        .source(Status.ON_HOLD)
        .target(Status.PROCESSING)
        .event(Step.RESUME)
        .guard(isPaid())
        .and()
        .withExternal()
        .source(Status.PROCESSING)
        .target(Status.SHIPPED)
        .event(Step.SHIP)
        .action(sendMail())
        .and()
        .withInternal()
        .source(Status.PROCESSING)
        .event(Step.ADD_NOTE)
        .and()
        .withExternal()
        .source(Status.SHIPPED)
        .target(Status.SHIPPED)
        .event(Step.TRY_AGAIN)
        .and()
        .withExternal()
        .source(Status.SHIPPED)
        .target(Status.DELIVERED)
        .event(Step.ARRIVE)
        .action(context -> {})
        .and()
        .withExternal()
        .source(Status.RECEIVED)
        .target(Status.CANCELED)
        .event(Step.CANCEL)
        .and()
        .withExternal()
        .source(Status.ON_HOLD)
        .target(Status.CANCELED)
        .event(Step.CANCEL)
        .and()
        .withInternal()
        .source(Status.ON_HOLD)
        .action(callStaff())
        .timer(3_600_000);
  }

  @Bean
  Guard<Status, Step> isPaid() {
    return context -> Boolean.TRUE.equals(context.getExtendedState().getVariables().get(PAID));
  }

  @Bean
  Guard<Status, Step> isUnpaid() {
    return context -> !isPaid().evaluate(context);
  }

  @Bean
  Action<Status, Step> sendMail() {
    return context -> {};
  }

  @Bean
  Action<Status, Step> callStaff() {
    return context -> {};
  }
}
