package dev.orderstatus.core.procurement;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.code.ReasonCode.NOT_POSSIBLE_IN_STATUS;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;
import static dev.orderstatus.core.procurement.Procurement.*;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.internal.text.OwnTexts;

/** The table of procurement: actions, actors and results. */
final class ProcurementDefinition {

  // spotless:off
  private static final OrderStatus[] AT_THE_DISTRIBUTOR = {APPROVED, PROCESSING, PREPARING};
  private static final OrderStatus[] UNDER_WAY = {APPROVED, PROCESSING, PREPARING, IN_DELIVERY};
  private static final OrderStatus[] ON_ITS_WAY = {IN_DELIVERY, DELIVERED, RETURNED_TO_DISTRIBUTOR};
  private static final Condition PAID_OVER_TIME = anyOf(value(ACQUISITION, FINANCED), value(ACQUISITION, LEASED));
  private static final Condition CUSTOMER_LATE = allOf(by(CUSTOMER), in(AT_THE_DISTRIBUTOR));
  private static final Condition CUSTOMER_TOO_LATE = allOf(by(CUSTOMER), in(ON_ITS_WAY));
  private static final Effect STATUS_EMAIL = Effect.forCustomer(EMAIL_STATUS_UPDATE);
  private static final Remedy CONTACT_DISTRIBUTOR = Remedy.of(
      RemedyCode.CONTACT_DISTRIBUTOR, new Parameter("contact", new Parameter.OnOrder(SUPPORT_CONTACT)));
  private static final Reason NOT_PENDING = Reason.of(NO_LONGER_PENDING).remedy(CONTACT_DISTRIBUTOR);
  private static final Reason BY_DISTRIBUTOR = Reason.of(HANDLED_BY_DISTRIBUTOR).remedy(CONTACT_DISTRIBUTOR);
  private static final Reason DELIVERING = Reason.of(DELIVERY_HAS_STARTED).remedy(CONTACT_DISTRIBUTOR);

  private ProcurementDefinition() {}

  static StatusSet define() {
    return actions(statuses(StatusSet.named("procurement", "Procurement of devices")))
        .path(PENDING, APPROVED, PROCESSING, PREPARING, IN_DELIVERY, DELIVERED)
        .texts(OwnTexts.beside(ProcurementDefinition.class, "procurement"))
        .build();
  }

  private static StatusSet.Builder statuses(StatusSet.Builder set) {
    return set.types(PRODUCT_REQUEST)
        .attributes(ACQUISITION, TRACKING_LINK, ESTIMATED_SHIPPING, SUPPORT_CONTACT, DECLINE_REASON)
        .status(StatusDefinition.of(PENDING).phase(Phase.AWAITING_APPROVAL).recent())
        .status(StatusDefinition.of(WITHDRAWN).phase(Phase.CANCELED).historical().terminal())
        .status(StatusDefinition.of(DECLINED).phase(Phase.CANCELED).historical().terminal())
        .status(StatusDefinition.of(APPROVED).phase(Phase.IN_PROGRESS).recent())
        .status(StatusDefinition.of(PROCESSING).phase(Phase.IN_PROGRESS).recent())
        .status(StatusDefinition.of(PREPARING).phase(Phase.IN_PROGRESS).recent())
        .status(StatusDefinition.of(IN_DELIVERY).phase(Phase.SHIPPED).recent())
        .status(StatusDefinition.of(DELIVERED).phase(Phase.COMPLETED).historical().correctable().successful())
        .status(StatusDefinition.of(RETURNED_TO_DISTRIBUTOR).phase(Phase.RETURNED).historical().correctable())
        .status(StatusDefinition.of(CANCELED).phase(Phase.CANCELED).historical().terminal())
        .note("tracking", allOf(in(UNDER_WAY), given(TRACKING_LINK)))
        .note("no-tracking", allOf(in(UNDER_WAY), not(given(TRACKING_LINK))))
        .note("estimated-shipping",
            allOf(in(AT_THE_DISTRIBUTOR), given(ESTIMATED_SHIPPING), not(dateOver(ESTIMATED_SHIPPING))))
        .note("estimated-shipping-over", allOf(in(AT_THE_DISTRIBUTOR), dateOver(ESTIMATED_SHIPPING)))
        .note("progress", in(UNDER_WAY))
        .note("no-contact",
            allOf(not(in(PENDING, WITHDRAWN, DECLINED)), not(given(SUPPORT_CONTACT))))
        .note("rather-cancel", allOf(in(AT_THE_DISTRIBUTOR), not(PAID_OVER_TIME)))
        .note("financed", allOf(in(AT_THE_DISTRIBUTOR), value(ACQUISITION, FINANCED)))
        .note("leased", allOf(in(AT_THE_DISTRIBUTOR), value(ACQUISITION, LEASED)))
        .note("content-changes", in(UNDER_WAY))
        .note("added-products", in(DELIVERED))
        .note("decline-reason", allOf(in(DECLINED), given(DECLINE_REASON)))
        .note("no-decline-reason", allOf(in(DECLINED), not(given(DECLINE_REASON))));
  }

  private static StatusSet.Builder actions(StatusSet.Builder set) {
    return set
        .action(command(REQUEST), from(NEW).by(CUSTOMER).to(PENDING).effect(Effect.forApprover(EMAIL_APPROVER)))
        .action(command(WITHDRAW).refuse(CUSTOMER_LATE, NOT_PENDING).refuse(CUSTOMER_TOO_LATE, NOT_PENDING),
            from(PENDING).by(CUSTOMER).to(WITHDRAWN))
        .action(command(APPROVE),
            from(PENDING).by(APPROVER).to(APPROVED).effect(Effect.forStaff(SEND_TO_DISTRIBUTOR)).effect(STATUS_EMAIL))
        .action(command(DECLINE),
            from(PENDING).by(APPROVER)
                .guard(justificationGiven(), Reason.of(REASON_REQUIRED).remedy(RemedyCode.GIVE_REASON))
                .to(DECLINED).justificationBecomes(DECLINE_REASON).effect(STATUS_EMAIL))
        .action(command(MODIFY)
                .refuse(allOf(CUSTOMER_LATE, PAID_OVER_TIME),
                    BY_DISTRIBUTOR.remedy(RemedyCode.CANCEL_RATHER_THAN_MODIFY))
                .refuse(CUSTOMER_LATE, BY_DISTRIBUTOR)
                .refuse(CUSTOMER_TOO_LATE, DELIVERING),
            from(PENDING).by(CUSTOMER).stay())
        .action(event(PROCESSING_STARTED).pastIn(PREPARING, IN_DELIVERY, DELIVERED, RETURNED_TO_DISTRIBUTOR),
            from(APPROVED).by(SUPPLIER).to(PROCESSING))
        .action(event(PREPARATION_STARTED).pastIn(ON_ITS_WAY), from(APPROVED, PROCESSING).by(SUPPLIER).to(PREPARING))
        .action(event(DELIVERY_STARTED).pastIn(DELIVERED, RETURNED_TO_DISTRIBUTOR),
            from(AT_THE_DISTRIBUTOR).by(SUPPLIER, CARRIER).to(IN_DELIVERY))
        .action(event(DELIVERED_PARCEL), from(UNDER_WAY).by(CARRIER).to(DELIVERED))
        .action(event(NOT_PICKED_UP), from(UNDER_WAY).by(CARRIER).to(RETURNED_TO_DISTRIBUTOR))
        .action(event(SHIPMENT_UPDATED).reflectedWhen(inputsOnOrder()).pastIn(DELIVERED, RETURNED_TO_DISTRIBUTOR),
            from(UNDER_WAY).by(SUPPLIER, CARRIER).stay().inputs(TRACKING_LINK, ESTIMATED_SHIPPING))
        .action(command(CANCEL)
                .refuse(allOf(by(CUSTOMER), in(PENDING)),
                    Reason.of(NOT_POSSIBLE_IN_STATUS).remedy(RemedyCode.WITHDRAW))
                .refuse(CUSTOMER_LATE, BY_DISTRIBUTOR)
                .refuse(allOf(by(CUSTOMER, SUPPLIER), in(ON_ITS_WAY)), DELIVERING),
            from(AT_THE_DISTRIBUTOR).by(SUPPLIER).to(CANCELED).effect(STATUS_EMAIL))
        .action(command(TRACK),
            from(APPROVED, PROCESSING, PREPARING, IN_DELIVERY, DELIVERED).by(CUSTOMER, STAFF)
                .guard(given(TRACKING_LINK), NO_SHIPMENT_UPDATES_YET)
                .stay().effect(Effect.forCustomer(OPEN_TRACKING_PAGE)))
        .action(command(VIEW), fromAll().by(CUSTOMER, STAFF, APPROVER).stay());
  }
  // spotless:on
}
