package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.atMost;
import static dev.orderstatus.api.definition.Problem.Kind.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.WholeFacts.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionExtension;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import java.io.IOError;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plugin could try with a kind of parts, or with the kinds of others. */
class HostileKindTests {

  private static final OrderType REPAIR = OrderType.of("repair");
  private static final OrderStatus OPEN = OrderStatus.of("open");
  private static final OrderStatus DONE = OrderStatus.of("done");
  private static final Action BEGIN = Action.of("begin");
  private static final Action FINISH = Action.of("finish");
  private static final String ID = "webshop-parts";

  private static StatusSet.Builder bare(OrderStatus first) {
    return StatusSet.named("repair", "Repairs")
        .types(REPAIR)
        .status(StatusDefinition.of(first).phase(Phase.IN_PROGRESS).correctable())
        .action(command(BEGIN), from(OrderStatus.NEW).by(STAFF).to(first));
  }

  private static StatusSet.Builder repairs() {
    return bare(OPEN)
        .status(StatusDefinition.of(DONE).phase(Phase.IN_PROGRESS).correctable())
        .action(command(FINISH), from(OPEN).by(STAFF).to(DONE));
  }

  private static StatusSet said(StatusSet.Builder set) {
    TreeMap<String, String> texts = new TreeMap<>();
    texts.put("type.repair", "repair");
    StatusSet bare = set.build();
    bare.actions().forEach(action -> texts.put("action." + action.action() + ".label", "Go on"));
    bare.attributes().forEach(attribute -> texts.put("attribute." + attribute, "Note"));
    bare.statuses().forEach(row -> {
      texts.put("status." + row.status() + ".label", "State " + row.status());
      texts.put("status." + row.status() + ".headline", "It is there.");
      texts.put("status." + row.status() + ".body", "It goes on.");
      texts.put("status." + row.status() + ".next.1", "You do not need to do anything.");
    });
    return bare.toBuilder().texts(Texts.of(Map.of(Locale.ENGLISH, texts))).build();
  }

  private static Kind counted(String code, StatusSet.Builder set) {
    return Kind.byCount(code, said(set)).build();
  }

  private static Plugin plugin(String name, UnaryOperator<Extension.Builder> more) {
    return Plugin.named(name, name).extend(ID, more).build();
  }

  private static List<Problem> problems(UnaryOperator<Extension.Builder> more) {
    return OrderStatuses.builtIn().with(plugin("x", more)).problems(ID);
  }

  private static WholeLifecycle shop(UnaryOperator<Extension.Builder> more) {
    return OrderStatuses.builtIn().with(plugin("x", more)).lifecycle(ID).wholes();
  }

  private static Whole order() {
    Whole paid = Moneys.whole(Moneys.PAYMENTS.get("PA"), Webshop.PROCESSING);
    return paid.withLines(List.of(Line.of("A", 2)));
  }

  private static Whole with(Whole whole, String code, OrderStatus status) {
    return whole.with(Part.of("x:repair", code).status(status).build());
  }

  private static CourseRequest request(Action action) {
    return CourseRequest.of(action, STAFF, Moneys.LATER).withJustification("because");
  }

  private static void assertOneProblem(
      List<Problem> problems, Problem.Kind kind, String where, String what) {
    assertThat(problems).singleElement().satisfies(problem -> {
      assertThat(problem.kind()).isEqualTo(kind);
      assertThat(problem.plugins()).containsExactly("x");
      assertThat(problem.where()).contains(where);
      assertThat(problem.what()).contains(what);
    });
  }

  @Test
  void aKindOfItsOwnIsWelcome() {
    assertThat(problems(set -> set.kinds(counted("x:repair", repairs())))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"repair", "y:repair"})
  void aKindIsInTheNamespaceOfItsPlugin(String code) {
    assertOneProblem(
        problems(set -> set.kinds(counted(code, repairs()))),
        FORBIDDEN,
        "kind " + code,
        "call it x:repair");
  }

  @Test
  void noKindOfOthersIsDeclaredAgain() {
    assertThat(problems(set -> set.kinds(ParcelKind.kind(Webshop.PROCESSING))))
        .extracting(Problem::kind, Problem::plugins)
        .containsExactly(tuple(FORBIDDEN, List.of("x")), tuple(DUPLICATE, List.of("x")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x:Re pair", "x:", "x:a:b", "x:-", "x:repair\n"})
  void aCodeThatIsNoneIsAProblemOfItsPlugin(String code) {
    assertOneProblem(
        problems(set -> set.kinds(counted(code, repairs()))),
        INVALID,
        "kind " + code,
        "not lower-case words");
  }

  @Test
  void aCodeThatIsTooLongToBeCountedIsAProblemOfItsPlugin() {
    assertOneProblem(
        problems(set ->
            set.kinds(counted("x:" + "k".repeat(40), bare(OrderStatus.of("s".repeat(20)))))),
        INVALID,
        "kind x:kkk",
        "it has 62 characters, at most 57");
    assertThat(problems(set ->
            set.kinds(counted("x:" + "k".repeat(40), bare(OrderStatus.of("s".repeat(15)))))))
        .isEmpty();
  }

  @Test
  void aCodeThatIsTooLongToCountUnknownPartsIsAProblemOfItsPlugin() {
    assertOneProblem(
        problems(with -> with.kinds(counted("x:" + "k".repeat(49), bare(OPEN)))),
        INVALID,
        "kind x:kkk",
        "its code has 51 characters, at most 50");
    assertThat(problems(with -> with.kinds(counted("x:" + "k".repeat(48), bare(OPEN)))))
        .isEmpty();
  }

  @Test
  void noStatusIsCountedAsTheUnknownOnesAre() {
    assertOneProblem(
        problems(set -> set.kinds(counted("x:repair", bare(OrderStatus.of("unknown"))))),
        DUPLICATE,
        "kind x:repair",
        "whole:x-repair-unknown");
  }

  @Test
  void noCountOfAPluginStandsForOneOfOthers() {
    Plugin parcel = plugin(
        "parcel", set -> set.kinds(counted("parcel:ready", bare(OrderStatus.of("for-pickup")))));
    assertThat(OrderStatuses.builtIn().with(parcel).problems(ID))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(DUPLICATE);
          assertThat(problem.plugins()).containsExactly("parcel");
          assertThat(problem.what()).contains("whole:parcel-ready-for-pickup");
        });
  }

  @Test
  void noCountOfAPluginStandsForANumberOfTheStanding() {
    Plugin to = plugin("to", set -> set.kinds(counted("to:give", bare(OrderStatus.of("back")))));
    assertThat(OrderStatuses.builtIn().with(to).problems(ID))
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("whole:to-give-back"));
  }

  @Test
  void noAttributeOfAPluginStandsForAFact() {
    Attribute<Long> open = Attribute.wholeNumber("whole:open");
    Texts name = Texts.of(Map.of(Locale.ENGLISH, Map.of("attribute.whole:open", "Open")));
    Plugin whole = plugin("whole", set -> set.attributes(open).texts(name));
    assertThat(OrderStatuses.builtIn().with(whole).problems(ID))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(INVALID);
          assertThat(problem.plugins()).containsExactly("whole");
          assertThat(problem.what()).contains("facts of an order of parts");
        });
    assertOneProblem(
        problems(set -> set.kinds(counted("x:repair", repairs().attributes(open)))),
        INVALID,
        "kind x:repair, attribute whole:open",
        "facts of an order of parts");
  }

  @Test
  void noInputStandsForAFact() {
    CourseRequest ship = request(Webshop.SHIP).with(Attribute.wholeNumber("whole:open"), 0L);
    Course course = Shop.WEBSHOP.decide(order(), ship);
    assertThat(course.isRefused()).isTrue();
    assertThat(course.decision().reasons().toString()).contains("unknown-attribute");
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new IllegalStateException("broken"),
        new AssertionError("broken"),
        new IOError(new IOException("broken")),
        new StackOverflowError("broken"));
  }

  private static <T extends Throwable> RuntimeException thrown(Throwable failure) throws T {
    @SuppressWarnings("unchecked")
    T any = (T) failure;
    throw any;
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aLoaderOfTextsThatFailsIsAProblemOfItsPlugin(Throwable failure) {
    Texts texts = Texts.bundles("x", List.of("en"), file -> {
      throw HostileKindTests.<RuntimeException>thrown(failure);
    });
    Kind kind = Kind.byCount("x:repair", repairs().texts(texts).build()).build();
    assertOneProblem(
        problems(set -> set.kinds(kind)), MISSING_TEXT, "kind x:repair, texts", "broken");
  }

  private static Condition failing(Throwable failure) {
    return Condition.custom("x:moon", question -> {
      throw HostileKindTests.<RuntimeException>thrown(failure);
    });
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aGuardThatFailsIsNamedWithItsPart(Throwable failure) {
    Kind kind = counted(
        "x:repair",
        bare(OPEN)
            .status(StatusDefinition.of(DONE).phase(Phase.IN_PROGRESS).correctable())
            .action(
                command(FINISH),
                from(OPEN)
                    .by(STAFF)
                    .guard(failing(failure), ReasonCode.of("reason-required"))
                    .to(DONE)));
    WholeLifecycle shop = lifecycle(kind);
    Whole whole = with(order(), "r1", OPEN);
    assertNamed(() -> shop.decide(whole, request(FINISH).about("x:repair", "r1")));
    assertNamed(() -> shop.options(whole, STAFF, Moneys.LATER));
    assertThat(shop.decide(whole, request(ParcelKind.PACK).about("parcel", "p1"))
            .decision()
            .isAccepted())
        .isTrue();
  }

  private static void assertNamed(ThrowingCallable call) {
    assertThatIllegalStateException()
        .isThrownBy(call)
        .withMessageContaining("the condition \"x:moon\" failed for x:repair r1 in open");
  }

  private static WholeLifecycle lifecycle(Kind... kinds) {
    StatusSet set = WebshopParts.set();
    return Shop.lifecycle(set.toBuilder().kinds(kinds).build());
  }

  @Test
  void aConditionOfAPluginThatFailsIsNamedWithItsPlugin() {
    Condition failing = failing(new IllegalStateException("broken"));
    ReasonCode busy = ReasonCode.of("reason-required");
    WholeLifecycle shop = shop(set -> set.kinds(counted(
            "x:repair",
            bare(OPEN)
                .status(StatusDefinition.of(DONE).phase(Phase.IN_PROGRESS).correctable())
                .action(command(FINISH), from(OPEN).by(STAFF).when(failing).to(DONE))))
        .addTo(Webshop.CANCEL, TransitionExtension.from(Webshop.PROCESSING).guard(failing, busy)));
    Whole whole = with(order(), "r1", OPEN);
    assertThatIllegalStateException()
        .isThrownBy(() -> shop.decide(whole, request(FINISH).about("x:repair", "r1")))
        .withMessageStartingWith(
            "the condition \"x:moon\" of plugin x failed for x:repair r1 in open, action");
    assertThatIllegalStateException()
        .isThrownBy(() -> shop.decide(whole, request(Webshop.CANCEL)))
        .withMessageStartingWith("the condition \"x:moon\" of plugin x failed for order EX-");
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aRowThatFailsToFollowIsNamedWithItsPart(Throwable failure) {
    WholeLifecycle shop = lifecycle(counted(
        "x:repair",
        repairs()
            .action(event(FOLLOW), from(OPEN).by(SYSTEM).when(failing(failure)).to(DONE))));
    Whole whole = with(order(), "r1", OPEN);
    assertNamed(() -> shop.decide(whole, request(ParcelKind.PACK).about("parcel", "p1")));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aRuleOfAStatusThatFailsIsNamedWithItsPart(Throwable failure) {
    Kind cards = Kind.byAmount("x:repair", said(repairs()))
        .statusWhen(DONE, failing(failure))
        .adds(FINISH, EntrySort.AGREED)
        .build();
    WholeLifecycle shop = lifecycle(cards);
    Whole whole = with(order(), "r1", OPEN);
    assertNamed(() -> shop.standing(whole));
    assertNamed(() -> shop.decide(whole, request(ParcelKind.PACK).about("parcel", "p1")));
    assertThat(shop.standing(order())).isEqualTo(Shop.WEBSHOP.standing(order()));
  }

  @Test
  @Timeout(10)
  void partsThatEnterTheirStatusAgainDoSoOnce() {
    Kind first = counted("x:repair", repairs());
    WholeLifecycle shop = lifecycle(counted(
        "x:repair",
        repairs()
            .action(
                event(FOLLOW),
                from(OPEN).by(SYSTEM).when(any(first, OPEN)).stay().reenters())));
    Whole whole = with(with(with(order(), "r1", OPEN), "r2", OPEN), "r3", OPEN);
    Course course = shop.decide(whole, request(FINISH).about("x:repair", "r3"));
    assertThat(course.decision().isAccepted()).isTrue();
    assertThat(course.steps())
        .extracting(step -> step.about().map(PartId::code))
        .containsExactly(Optional.of("r3"), Optional.of("r1"), Optional.of("r2"));
  }

  @Test
  void aPluginTightensAnActionOfOthersByItsOwnParts() {
    Kind kind = counted("x:repair", repairs());
    WholeLifecycle shop = shop(set -> set.kinds(kind)
        .addTo(
            Webshop.CANCEL,
            TransitionExtension.from(Webshop.PROCESSING)
                .guard(none(kind, OPEN), ReasonCode.of("parcels-under-way"))));
    assertThat(shop.decide(with(order(), "r1", DONE), request(Webshop.CANCEL)).isRefused())
        .isFalse();
    assertThat(shop.decide(with(order(), "r1", OPEN), request(Webshop.CANCEL)).isRefused())
        .isTrue();
  }

  static Stream<UnaryOperator<Extension.Builder>> loosening() {
    OrderStatus held = OrderStatus.of("x:held");
    return Stream.of(
        set -> set.on(FOLLOW, from(Webshop.PROCESSING).by(SYSTEM).to(Webshop.CANCELED)),
        set -> set.on(FOLLOW, from(Webshop.PROCESSING).by(SYSTEM).to(Webshop.SHIPPED)),
        set -> set.statuses(
                StatusDefinition.of(held).phase(Phase.IN_PROGRESS).correctable().build())
            .on(FOLLOW, from(Webshop.PROCESSING).by(SYSTEM).to(held)),
        set -> set.on(GRANT, from(Webshop.PROCESSING).by(CUSTOMER).stay()),
        set -> set.on(CANCEL_UNITS, from(Webshop.CANCELED).by(STAFF).stay()),
        set -> set.on(ADD_LINE, from(Webshop.CANCELED).by(STAFF).stay()),
        set -> set.on(ParcelKind.PACK, from(Webshop.RECEIVED).by(CUSTOMER).stay()),
        set -> set.replace(Webshop.SHIP, from(Webshop.PROCESSING).by(STAFF).to(Webshop.SHIPPED)),
        set -> set.replace(
            CANCEL_UNITS,
            from(Webshop.RECEIVED, Webshop.WAITING_FOR_PAYMENT, Webshop.PROCESSING, Webshop.SHIPPED)
                .by(STAFF)
                .guard(atMost(GIVEN_BEYOND_TO_PACK, 9), ReasonCode.of("more-than-to-pack"))
                .stay()
                .compares(CourseRequest.AMOUNT)));
  }

  @Test
  void theSetOfAKindOfOthersIsNotThereToExtend() {
    Plugin plugin = Plugin.named("x", "x").extend("parcel", set -> set).build();
    assertOneProblem(
        OrderStatuses.builtIn().with(plugin).problems(),
        UNKNOWN_REFERENCE,
        "parcel",
        "there is no such set to extend");
  }

  @ParameterizedTest
  @MethodSource("loosening")
  void nothingOfOthersIsLoosened(UnaryOperator<Extension.Builder> more) {
    assertThat(problems(more))
        .isNotEmpty()
        .anyMatch(problem -> problem.kind() == FORBIDDEN)
        .allMatch(problem -> problem.plugins().contains("x"));
  }

  @Test
  void anEventNamedLikeACommandOfOthersDoesNotMakeItAnEvent() {
    WholeLifecycle shop = lifecycle(counted(
        "x:repair",
        repairs().action(event(ParcelKind.PACK), from(OPEN).by(STAFF).to(DONE))));
    Course unnamed = shop.decide(order(), request(ParcelKind.PACK));
    assertThat(unnamed.decision().kind()).isEqualTo(Decision.Kind.REFUSED);
    Course invalid =
        shop.decide(order(), request(ParcelKind.PACK).about("parcel", "p1").with(Units.of("Z", 1)));
    assertThat(invalid.decision().kind()).isEqualTo(Decision.Kind.REFUSED);
    Course unknown = shop.decide(order(), request(ParcelKind.PACK).about("crate", "c1"));
    assertThat(unknown.decision().kind()).isEqualTo(Decision.Kind.REFUSED);
  }

  @Test
  void noKindReachesIntoThePaymentsOfOthers() {
    Action withdraw = Action.of("withdraw-payment");
    Kind cards = Kind.byAmount(
            "x:repair",
            said(repairs().action(command(withdraw), from(OPEN).by(CUSTOMER).stay())))
        .statusWhen(OPEN, Condition.ALWAYS)
        .adds(FINISH, EntrySort.AGREED)
        .build();
    WholeLifecycle shop = lifecycle(cards);
    Whole whole = with(order(), "tr_1", OPEN);
    Course course = shop.decide(
        whole, CourseRequest.of(withdraw, CUSTOMER, Moneys.LATER).about("x:repair", "tr_1"));
    assertThat(course.after().part(new PartId("payment", "tr_1")))
        .isEqualTo(shop.decide(whole, request(GRANT)).after().part(new PartId("payment", "tr_1")));
    assertThat(shop.standing(course.after()).payment().code()).isEqualTo("paid");
  }
}
