package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.WholeOptions;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Notification;
import dev.orderstatus.api.message.WholeMessages;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.internal.render.MessageRenderer;
import dev.orderstatus.core.internal.rules.ConditionEvaluator;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Decides about orders of parts. Immutable and thread-safe. */
public final class WholeEngine implements WholeLifecycle {

  /** Makes the lifecycle of a sound set. */
  public interface Compile {

    /**
     * Makes a lifecycle.
     *
     * @param set the set of a kind
     * @param settings the settings of the shop
     * @param truth evaluates the conditions of the set
     * @return the lifecycle
     */
    OrderLifecycle compile(StatusSet set, Settings settings, ConditionEvaluator truth);
  }

  private static final String NOT_YET = "new";

  private final WholeKinds kinds;
  private final Supplier<WholeTexts> texts;

  /**
   * Prepares the kinds of a set.
   *
   * @param order the lifecycle of the order
   * @param truth evaluates the conditions of the order's set
   * @param compile makes the lifecycle of a kind's set
   * @param messages the texts of the order's set
   */
  public WholeEngine(
      OrderLifecycle order,
      ConditionEvaluator truth,
      Compile compile,
      Supplier<MessageRenderer> messages) {
    this.kinds = new WholeKinds(order, truth, compile);
    this.texts = () -> new WholeTexts(this, order.definition(), messages.get());
  }

  @Override
  public Course decide(Whole whole, CourseRequest request) {
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(request, "request");
    return new CourseWalk(WholeState.ofGiven(kinds, whole), request).course();
  }

  @Override
  public Standing standing(Whole whole) {
    Objects.requireNonNull(whole, "whole");
    return WholeState.ofGiven(kinds, whole).standing();
  }

  @Override
  public WholeOptions options(Whole whole, Actor actor, Instant at) {
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(at, "at");
    WholeState state = WholeState.ofGiven(kinds, whole);
    SortedMap<PartId, Options> parts = new TreeMap<>();
    for (Part part : state.whole().parts()) {
      CompiledKind kind = kinds.find(part.id().kind());
      if (kind != null) {
        parts.put(
            part.id(),
            kind.judge().lifecycle().options(state.view(part, kind, null, null), actor, at));
      }
    }
    SortedMap<String, Options> toCreate = new TreeMap<>();
    for (CompiledKind kind : kinds.all()) {
      Part none = Part.of(kind.kind().code(), NOT_YET).build();
      toCreate.put(
          kind.kind().code(),
          kind.judge().lifecycle().options(state.view(none, kind, null, null), actor, at));
    }
    return new WholeOptions(
        kinds.judge().lifecycle().options(state.view(null, null), actor, at), parts, toCreate);
  }

  @Override
  public OrderSnapshot view(Whole whole, Optional<PartId> about) {
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(about, "about");
    WholeState state = WholeState.ofGiven(kinds, whole);
    CompiledKind kind = about.isEmpty() ? null : kinds.find(about.get().kind());
    if (kind == null) {
      return state.view(null, null);
    }
    PartId id = about.orElseThrow();
    Part part =
        state.whole().part(id).orElseGet(() -> Part.of(id.kind(), id.code()).build());
    return state.view(part, kind, null, null);
  }

  @Override
  public OrderSnapshot view(Whole whole, CourseRequest request) {
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(request, "request");
    WholeState state = WholeState.ofGiven(kinds, whole);
    return request.about().isPresent()
        ? new PartStep(state, request).view()
        : state.view(null, request);
  }

  @Override
  public WholeMessages messages() {
    return texts.get();
  }

  @Override
  public Optional<Notification> notification(Course course, Effect effect, Locale locale) {
    Objects.requireNonNull(course, "course");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(locale, "locale");
    return texts.get().notification(course, effect, locale);
  }

  @Override
  public Messages messages(Optional<PartId> about) {
    Objects.requireNonNull(about, "about");
    CompiledKind kind = about.isEmpty() ? null : kinds.find(about.get().kind());
    return (kind == null ? kinds.judge() : kind.judge()).lifecycle().messages();
  }
}
