package example.springstarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

/** A shop as it starts, with all that Spring Boot finds by itself. */
@ExtendWith(OutputCaptureExtension.class)
class StartTests {

  @EnableAutoConfiguration
  static class BrokenShop {

    @Bean
    Plugin broken() {
      return Samples.broken();
    }

    @Bean
    Plugin lost() {
      return Plugin.named("lost", "lost").extend("no-such-set", set -> set).build();
    }
  }

  @Test
  void everyProblemOfSetAndPluginsIsPrinted(CapturedOutput output) {
    assertThatThrownBy(() -> SpringApplication.run(BrokenShop.class)).isNotNull();

    assertThat(output.getAll().substring(output.getAll().indexOf("APPLICATION FAILED TO START")))
        .contains(
            "status set webshop has 7 problem(s):",
            "no-such-set: there is no such set to extend",
            "status broken:lost: no transitions lead to it",
            "status broken:lost: nothing leads on from it",
            "status.broken:lost.label: there is no text in English (en) (plugin broken)",
            "action.broken:lose.label: there is no text in English (en) (plugin broken)",
            "Correct the set or its plugins.");
  }
}
