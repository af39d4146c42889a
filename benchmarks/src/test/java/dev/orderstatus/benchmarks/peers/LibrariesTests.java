package dev.orderstatus.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.orderstatus.benchmarks.workflow.Answer;
import dev.orderstatus.benchmarks.workflow.PlainIfs;
import dev.orderstatus.benchmarks.workflow.Questions;
import dev.orderstatus.benchmarks.workflow.Status;
import dev.orderstatus.benchmarks.workflow.Why;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is measured gives the answers that plain ifs give. */
class LibrariesTests {

  static List<String> libraries() {
    return Libraries.NAMES;
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void answersAsPlainIfsDo(String name) {
    assertThatCode(() -> Libraries.checked(name)).doesNotThrowAnyException();
  }

  @Test
  void oursAndTheSwitchGiveTheReasonsToo() {
    for (String name : List.of("ours", "handWritten")) {
      Library library = Libraries.checked(name);
      assertThat(IntStream.range(0, Questions.COUNT)
              .mapToObj(i -> library.meaning(i, library.decide(i)).why()))
          .isEqualTo(Questions.mixed().stream()
              .map(question -> PlainIfs.answer(question).why())
              .toList());
    }
  }

  @Test
  void anOtherAnswerIsFound() {
    Answer shipped = Answer.accepted(Status.SHIPPED);
    assertThat(Answer.unexplained(Status.CANCELED).agreesWith(shipped)).isFalse();
    assertThat(Answer.unexplained(null).agreesWith(shipped)).isFalse();
    assertThat(Answer.refused(Why.ORDER_IS_CLOSED)
            .agreesWith(Answer.refused(Why.NOT_POSSIBLE_IN_STATUS)))
        .isFalse();
  }

  @Test
  void oneQuestionInSixIsAcceptedAndEachReasonIsGiven() {
    List<Answer> answers = Questions.mixed().stream().map(PlainIfs::answer).toList();
    long accepted = answers.stream().filter(answer -> answer.to() != null).count();
    assertThat(accepted).isBetween(150L, 190L);
    assertThat(answers.stream()
            .map(Answer::why)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .distinct())
        .containsExactlyInAnyOrder(Why.values());
    assertThat(Stream.of(Status.values()))
        .allMatch(status ->
            Questions.mixed().stream().anyMatch(question -> question.order().status() == status));
  }

  @Test
  void theOptionsAreThoseThatPlainIfsAllow() {
    OrderStatusLibrary ours = new OrderStatusLibrary();
    SwitchLibrary byHand = new SwitchLibrary();
    for (int i = 0; i < Questions.COUNT; i++) {
      assertThat(
              ours.options(i).allowed().stream().map(option -> option.action().value()))
          .isEqualTo(byHand.allowed(i).stream().map(step -> step.code()).toList());
    }
  }

  @Test
  void applyingLeadsToTheEnd() {
    assertThat(new OrderStatusLibrary().walkApplying().status().value()).isEqualTo("delivered");
    assertThat(new SwitchLibrary().walkApplying().status()).isEqualTo(Status.DELIVERED);
  }
}
