package example.kotlinshop

import dev.orderstatus.core.webshop.Webshop
import java.time.Clock
import java.time.Instant
import java.time.ZoneOffset
import java.util.Locale
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Test

class ShopTests {
  private val mails = mutableListOf<String>()
  private val clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC)
  private val shop = Shop(clock) { to, mail -> mails += "$to: ${mail.subject}" }
  private val dutch: Locale = Locale.forLanguageTag("nl")

  @Test
  fun paymentMovesTheOrderAndIsMailed() {
    val order = shop.place("kim@example.com")

    val reply = shop.paid(order, "tr_1")

    assertEquals(Reply(200, emptyList()), reply)
    assertEquals(Webshop.PROCESSING, order.status())
    assertEquals("tr_1", shop.reference(order))
    assertEquals(
        listOf("kim@example.com: We have received your payment for order KT-000001-T"), mails)
  }

  @Test
  fun aReportThatComesTwiceChangesNothing() {
    val order = shop.place(null)
    shop.paid(order, "tr_1")
    val before = order.state()

    assertEquals(Reply(200, emptyList()), shop.paid(order, "tr_1"))
    assertEquals(before, order.state())
  }

  @Test
  fun aRefusalSaysWhyInTheLanguageOfTheCustomer() {
    val order = shop.place(null)
    shop.paid(order, "tr_1")

    val reply = shop.pay(order, dutch)

    assertEquals(409, reply.status)
    assertEquals("Je betaling is in orde.", reply.texts.first().substringBefore(" Voor"))
  }

  @Test
  fun moneyForACanceledOrderCallsStaff() {
    val order = shop.place(null)
    shop.cancel(order)

    val reply = shop.paid(order, "tr_1")

    assertEquals(202, reply.status)
    assertEquals(1, reply.texts.size)
    assertEquals(Webshop.CANCELED, order.status())
  }

  @Test
  fun whatIsMissingIsNull() {
    val order = shop.place(null)

    assertNull(shop.reference(order))
    assertNull(shop.find("KT-000001-X"))
    assertNull(shop.find("nonsense"))
    assertSame(order, shop.find(order.code().value()))
    assertEquals(false, order.account())
  }

  @Test
  fun aGuestGetsNoMail() {
    shop.paid(shop.place(null), null)

    assertEquals(emptyList<String>(), mails)
  }
}
