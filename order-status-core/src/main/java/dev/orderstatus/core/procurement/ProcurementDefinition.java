package dev.orderstatus.core.procurement;

import static dev.orderstatus.api.code.Actor.APPROVER;
import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.code.ReasonCode.NOT_POSSIBLE_IN_STATUS;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.anyOf;
import static dev.orderstatus.api.definition.Condition.by;
import static dev.orderstatus.api.definition.Condition.given;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.inputsOnOrder;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.reasonGiven;
import static dev.orderstatus.api.definition.Condition.value;
import static dev.orderstatus.api.definition.TransitionDefinition.row;
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

/** The table of procurement: what may be done with its requests, by whom, and what follows. */
final class ProcurementDefinition {

  private static final OrderStatus[] AT_THE_DISTRIBUTOR = {APPROVED, PROCESSING, PREPARING};
  private static final OrderStatus[] UNDER_WAY = {APPROVED, PROCESSING, PREPARING, IN_DELIVERY};
  private static final OrderStatus[] ON_ITS_WAY = {IN_DELIVERY, DELIVERED, RETURNED_TO_DISTRIBUTOR};
  private static final Condition PAID_OVER_TIME =
      anyOf(value(ACQUISITION, FINANCED), value(ACQUISITION, LEASED));
  private static final Effect STATUS_EMAIL = Effect.forCustomer(EMAIL_STATUS_UPDATE);
  private static final Remedy CONTACT_DISTRIBUTOR = Remedy.of(
      RemedyCode.CONTACT_DISTRIBUTOR,
      new Parameter("contact", new Parameter.OnOrder(SUPPORT_CONTACT)));
  private static final Reason BY_DISTRIBUTOR =
      Reason.of(HANDLED_BY_DISTRIBUTOR).remedy(CONTACT_DISTRIBUTOR);
  private static final Reason DELIVERING =
      Reason.of(DELIVERY_HAS_STARTED).remedy(CONTACT_DISTRIBUTOR);

  private ProcurementDefinition() {}

  static StatusSet define() {
    return delivery(
            requesting(actions(statuses(StatusSet.named("procurement", "Procurement of devices")))))
        .path(PENDING, APPROVED, PROCESSING, PREPARING, IN_DELIVERY, DELIVERED)
        .texts(OwnTexts.beside(ProcurementDefinition.class, "procurement"))
        .build();
  }

  private static StatusSet.Builder statuses(StatusSet.Builder set) {
    return set.types(PRODUCT_REQUEST)
        .attributes(ACQUISITION, TRACKING_LINK, ESTIMATED_SHIPPING, SUPPORT_CONTACT, DECLINE_REASON)
        .status(StatusDefinition.of(PENDING).phase(Phase.AWAITING_APPROVAL).recent())
        .status(
            StatusDefinition.of(WITHDRAWN).phase(Phase.CANCELED).historical().terminal())
        .status(StatusDefinition.of(DECLINED).phase(Phase.CANCELED).historical().terminal())
        .status(StatusDefinition.of(APPROVED).phase(Phase.IN_PROGRESS).recent())
        .status(StatusDefinition.of(PROCESSING).phase(Phase.IN_PROGRESS).recent())
        .status(StatusDefinition.of(PREPARING).phase(Phase.IN_PROGRESS).recent())
        .status(StatusDefinition.of(IN_DELIVERY).phase(Phase.SHIPPED).recent())
        .status(StatusDefinition.of(DELIVERED)
            .phase(Phase.COMPLETED)
            .historical()
            .isFinal()
            .successful())
        .status(StatusDefinition.of(RETURNED_TO_DISTRIBUTOR)
            .phase(Phase.RETURNED)
            .historical()
            .isFinal())
        .status(StatusDefinition.of(CANCELED).phase(Phase.CANCELED).historical().terminal())
        .note("estimated-shipping", allOf(in(AT_THE_DISTRIBUTOR), given(ESTIMATED_SHIPPING)))
        .note("rather-cancel", allOf(in(AT_THE_DISTRIBUTOR), not(PAID_OVER_TIME)))
        .note("financed", allOf(in(AT_THE_DISTRIBUTOR), value(ACQUISITION, FINANCED)))
        .note("leased", allOf(in(AT_THE_DISTRIBUTOR), value(ACQUISITION, LEASED)))
        .note("tracking", allOf(in(UNDER_WAY), given(TRACKING_LINK)))
        .note("no-tracking", allOf(in(UNDER_WAY), not(given(TRACKING_LINK))))
        .note("content-changes", in(UNDER_WAY))
        .note("added-products", in(DELIVERED))
        .note("decline-reason", allOf(in(DECLINED), given(DECLINE_REASON)))
        .note("no-decline-reason", allOf(in(DECLINED), not(given(DECLINE_REASON))));
  }

  private static StatusSet.Builder actions(StatusSet.Builder set) {
    Condition atDistributor = allOf(by(CUSTOMER), in(AT_THE_DISTRIBUTOR));
    Condition onItsWay = allOf(by(CUSTOMER), in(ON_ITS_WAY));
    Reason noLongerPending = Reason.of(NO_LONGER_PENDING).remedy(CONTACT_DISTRIBUTOR);
    return set.commands(REQUEST)
        .command(command(WITHDRAW)
            .refuse(atDistributor, noLongerPending)
            .refuse(onItsWay, noLongerPending))
        .commands(APPROVE, DECLINE)
        .command(command(MODIFY)
            .refuse(
                allOf(atDistributor, PAID_OVER_TIME),
                BY_DISTRIBUTOR.remedy(RemedyCode.CANCEL_RATHER_THAN_MODIFY))
            .refuse(atDistributor, BY_DISTRIBUTOR)
            .refuse(onItsWay, DELIVERING))
        .event(event(PROCESSING_STARTED)
            .pastIn(PREPARING, IN_DELIVERY, DELIVERED, RETURNED_TO_DISTRIBUTOR))
        .event(event(PREPARATION_STARTED).pastIn(ON_ITS_WAY))
        .event(event(DELIVERY_STARTED).pastIn(DELIVERED, RETURNED_TO_DISTRIBUTOR))
        .events(DELIVERED_PARCEL, NOT_PICKED_UP)
        .event(event(SHIPMENT_UPDATED)
            .reflectedWhen(inputsOnOrder())
            .pastIn(DELIVERED, RETURNED_TO_DISTRIBUTOR))
        .command(command(CANCEL)
            .refuse(
                allOf(by(CUSTOMER), in(PENDING)),
                Reason.of(NOT_POSSIBLE_IN_STATUS).remedy(RemedyCode.WITHDRAW))
            .refuse(atDistributor, BY_DISTRIBUTOR)
            .refuse(allOf(by(CUSTOMER, SUPPLIER), in(ON_ITS_WAY)), DELIVERING))
        .commands(TRACK, VIEW);
  }

  private static StatusSet.Builder requesting(StatusSet.Builder set) {
    return set.transition(row()
            .from(NEW)
            .on(REQUEST)
            .by(CUSTOMER)
            .to(PENDING)
            .effect(Effect.forApprover(EMAIL_APPROVER)))
        .transition(row().from(PENDING).on(WITHDRAW).by(CUSTOMER).to(WITHDRAWN))
        .transition(row()
            .from(PENDING)
            .on(APPROVE)
            .by(APPROVER)
            .to(APPROVED)
            .effect(Effect.forStaff(SEND_TO_DISTRIBUTOR))
            .effect(STATUS_EMAIL))
        .transition(row()
            .from(PENDING)
            .on(DECLINE)
            .by(APPROVER)
            .to(DECLINED)
            .guard(reasonGiven(), Reason.of(REASON_REQUIRED).remedy(RemedyCode.GIVE_REASON))
            .reasonBecomes(DECLINE_REASON)
            .effect(STATUS_EMAIL))
        .transition(row().from(PENDING).on(MODIFY).by(CUSTOMER).stay());
  }

  private static StatusSet.Builder delivery(StatusSet.Builder set) {
    return set.transition(
            row().from(APPROVED).on(PROCESSING_STARTED).by(SUPPLIER).to(PROCESSING))
        .transition(row()
            .from(APPROVED, PROCESSING)
            .on(PREPARATION_STARTED)
            .by(SUPPLIER)
            .to(PREPARING))
        .transition(row()
            .from(AT_THE_DISTRIBUTOR)
            .on(DELIVERY_STARTED)
            .by(SUPPLIER, CARRIER)
            .to(IN_DELIVERY))
        .transition(row().from(UNDER_WAY).on(DELIVERED_PARCEL).by(CARRIER).to(DELIVERED))
        .transition(row().from(UNDER_WAY).on(NOT_PICKED_UP).by(CARRIER).to(RETURNED_TO_DISTRIBUTOR))
        .transition(row()
            .from(UNDER_WAY)
            .on(SHIPMENT_UPDATED)
            .by(SUPPLIER, CARRIER)
            .stay()
            .inputs(TRACKING_LINK, ESTIMATED_SHIPPING))
        .transition(row()
            .from(AT_THE_DISTRIBUTOR)
            .on(CANCEL)
            .by(SUPPLIER)
            .to(CANCELED)
            .effect(STATUS_EMAIL))
        .transition(row()
            .from(APPROVED, PROCESSING, PREPARING, IN_DELIVERY, DELIVERED)
            .on(TRACK)
            .by(CUSTOMER, STAFF)
            .stay()
            .guard(given(TRACKING_LINK), NO_SHIPMENT_UPDATES_YET)
            .effect(Effect.forCustomer(OPEN_TRACKING_PAGE)))
        .transition(row().fromAll().on(VIEW).by(CUSTOMER, STAFF, APPROVER).stay());
  }
}
