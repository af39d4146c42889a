package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.message.Notification;
import dev.orderstatus.api.order.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an effect sends: some words of its own, then the message about the order as it is
 * after the decision, so that both agree.
 */
final class Letter {

  private final Effect effect;
  private final String key;
  private final Rendered rendered;
  private final Map<String, Object> values;

  Letter(Effect effect, Request request, Rendered rendered) {
    this.effect = effect;
    this.key = Placeholders.NOTICE + effect.code();
    this.rendered = saysHowToReachUs() ? rendered.withoutSteps(Placeholders.CONTACT) : rendered;
    this.values = effect.values(rendered.order(), request);
  }

  /** True if there are words for this effect in the language. */
  boolean isWritten() {
    return rendered.language().raw(key + Placeholders.TEXT) != null;
  }

  Notification notification() {
    String subject = said(key + Placeholders.SUBJECT);
    String preheader = rendered.headline();
    return new Notification(
        rendered.language().locale(),
        subject,
        preheader,
        text(),
        html(subject, preheader),
        rendered.brief());
  }

  private boolean isMail() {
    return effect.code().value().contains("email-");
  }

  /** A mail to a customer says it at its end, so no step has to. */
  private boolean saysHowToReachUs() {
    return isMail() && effect.audience() == Audience.CUSTOMER;
  }

  private String text() {
    List<String> parts = new ArrayList<>();
    parts.add(said(key + Placeholders.TEXT));
    parts.add(rendered.language().sentences(rendered.headline(), rendered.body()));
    rendered.details().forEach(line -> parts.add(line.value()));
    List<String> steps =
        rendered.steps().stream().map(step -> "- " + step.text()).toList();
    if (!steps.isEmpty()) {
      parts.add(String.join("\n", steps));
    }
    if (isMail()) {
      parts.add(0, said("notice.greeting"));
      if (saysHowToReachUs()) {
        parts.add(said("notice.contact"));
      }
      @Nullable String shop = rendered.of("shop-name");
      parts.add(said("notice.sign-off") + (shop == null ? "" : "\n" + shop));
    }
    return String.join("\n\n", parts);
  }

  private String html(String subject, String preheader) {
    StringBuilder body = new StringBuilder(1_024);
    if (isMail()) {
      body.append("<div style=\"display:none\">")
          .append(Html.escaped(preheader))
          .append("</div>");
      body.append(paragraph("notice.greeting"));
    }
    body.append(paragraph(key + Placeholders.TEXT)).append(rendered.html(isMail() ? 1 : 2));
    if (!isMail()) {
      return rendered.language().tag("section", body.toString());
    }
    if (saysHowToReachUs()) {
      body.append(paragraph("notice.contact"));
    }
    @Nullable String shop = rendered.html("shop-name");
    body.append("<p>").append(marked("notice.sign-off"));
    body.append(shop == null ? "" : "<br/>" + shop).append("</p>");
    return "<!DOCTYPE html>"
        + rendered
            .language()
            .tag(
                "html",
                "<head><meta charset=\"utf-8\"/><title>" + Html.escaped(subject)
                    + "</title></head><body>" + body + "</body>");
  }

  private String paragraph(String name) {
    return "<p>" + marked(name) + "</p>";
  }

  private String said(String name) {
    @Nullable Template template = rendered.language().first(List.of(name));
    return template == null ? "" : template.render(this::words);
  }

  private String marked(String name) {
    @Nullable Template template = rendered.language().first(List.of(name));
    return template == null ? "" : template.html(this::html);
  }

  private @Nullable String words(String name) {
    @Nullable Object value = values.get(name);
    return switch (name) {
      case Placeholders.LABEL -> rendered.label();
      case Placeholders.HEADLINE -> rendered.headline();
      default ->
        value == null ? rendered.of(name) : rendered.wording().of(name, value, rendered.at());
    };
  }

  private @Nullable String html(String name) {
    @Nullable Object value = values.get(name);
    return switch (name) {
      case Placeholders.LABEL -> Html.escaped(rendered.label());
      case Placeholders.HEADLINE -> Html.escaped(rendered.headline());
      default ->
        value == null ? rendered.html(name) : rendered.wording().html(name, value, rendered.at());
    };
  }
}
