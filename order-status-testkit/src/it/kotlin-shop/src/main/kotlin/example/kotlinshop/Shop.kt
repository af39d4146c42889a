package example.kotlinshop

import dev.orderstatus.api.Answer
import dev.orderstatus.api.Explained
import dev.orderstatus.api.code.Action
import dev.orderstatus.api.code.Actor
import dev.orderstatus.api.code.OrderType
import dev.orderstatus.api.decision.Accepted
import dev.orderstatus.api.decision.Attention
import dev.orderstatus.api.decision.Audience
import dev.orderstatus.api.decision.Refused
import dev.orderstatus.api.decision.Unchanged
import dev.orderstatus.api.message.Notification
import dev.orderstatus.api.order.OrderCode
import dev.orderstatus.api.order.OrderState
import dev.orderstatus.api.order.Payment
import dev.orderstatus.api.order.Request
import dev.orderstatus.api.order.StatefulOrder
import dev.orderstatus.core.OrderStatuses
import dev.orderstatus.core.webshop.Webshop
import java.time.Clock
import java.util.Locale
import kotlin.jvm.optionals.getOrNull

/** An order of the shop; a guest leaves no address for mails. */
class ShopOrder(private val code: OrderCode, val mail: String?) : StatefulOrder {
  internal var decided = OrderState.toPlace(Payment.DUE)

  override fun code(): OrderCode = code
  override fun type(): OrderType = Webshop.GOODS
  override fun test(): Boolean = false
  override fun account(): Boolean = mail != null
  override fun state(): OrderState = decided
}

/** What the shop replies: a status of HTTP, and sentences for the reader. */
data class Reply(val status: Int, val texts: List<String>)

/** Sells one thing, and keeps its orders in memory. */
class Shop(private val clock: Clock, private val send: (to: String, mail: Notification) -> Unit) {
  private val webshop = OrderStatuses.builtIn().lifecycle("webshop")
  private val orders = mutableMapOf<OrderCode, ShopOrder>()

  fun place(mail: String?): ShopOrder {
    val order = ShopOrder(OrderCode.of("KT", orders.size + 1L), mail)
    val answer = webshop.ask(order, request(Webshop.PLACE, Actor.CUSTOMER)).orElseThrow()
    order.decided = answer.after().state()
    orders[order.code()] = order
    return order
  }

  // region find
  /** Finds an order by what was typed: none for a mistyped or an unknown code. */
  fun find(text: String): ShopOrder? = OrderCode.parse(text).fold({ null }) { orders[it] }
  // endregion

  fun pay(order: ShopOrder, locale: Locale): Reply =
      handle(order, request(Webshop.PAY, Actor.CUSTOMER), locale)

  fun paid(order: ShopOrder, reference: String?): Reply {
    val report = request(Webshop.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER)
    return handle(order, report.with(Webshop.PAYMENT_REFERENCE, reference))
  }

  fun cancel(order: ShopOrder): Reply = handle(order, request(Webshop.CANCEL, Actor.STAFF))

  // region missing
  /** The provider's number of the payment, once there is one. */
  fun reference(order: ShopOrder): String? =
      order.attributes()[Webshop.PAYMENT_REFERENCE].getOrNull()
  // endregion

  private fun request(action: Action, by: Actor) = Request.of(action, by, clock.instant())

  // region decide
  private fun handle(order: ShopOrder, request: Request, locale: Locale = Locale.ENGLISH): Reply {
    val answer = webshop.ask(order, request).`in`(locale)
    order.decided = answer.after().state()
    order.mail?.let { mail(answer, it) }
    val said = answer.explain(Audience.CUSTOMER)
    return when (answer.decision()) {
      is Accepted -> Reply(200, texts(said.warnings))
      is Unchanged -> Reply(200, emptyList())
      is Refused -> Reply(409, texts(said.reasons + said.remedies))
      is Attention -> Reply(202, texts(said.reasons))
    }
  }
  // endregion

  private fun texts(notices: List<Explained>): List<String> = notices.map { it.text.value }

  private fun mail(answer: Answer, to: String) {
    answer.decision().effects()
        .filter { it.audience == Audience.CUSTOMER && !it.optional }
        .mapNotNull { answer.notification(it).getOrNull() }
        .forEach { send(to, it) }
  }
}
