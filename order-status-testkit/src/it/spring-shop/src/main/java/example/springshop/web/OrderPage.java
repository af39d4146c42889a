package example.springshop.web;

import dev.orderstatus.api.Button;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.OrderCode;
import java.util.List;

/**
 * What the page of an order shows its customer, in the library's own types.
 *
 * @param order the code of the order
 * @param status its status
 * @param message what is going on
 * @param buttons what the customer may do, and why not the rest
 */
record OrderPage(
    OrderCode order, OrderStatus status, StatusMessage message, List<Button> buttons) {}
