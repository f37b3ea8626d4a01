package dev.vendorspec.sample;

import dev.vendorspec.sample.maxiapi.Order;
import dev.vendorspec.sample.maxiapi.OrderLine;
import dev.vendorspec.sample.maxiapi.OrderTransfer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The purchase order of MaxiApi's page, built as a user would. */
final class MaxiApiOrders {

    private MaxiApiOrders() {}

    /** The page's order. */
    static List<OrderTransfer> orders() {
        return List.of(OrderTransfer.builder()
                .firmId(1)
                .periodNo(1)
                .mainParams(List.of(order()))
                .build());
    }

    private static Order order() {
        return Order.builder()
                .sourceId("123456")
                .orderRefNo(0)
                .orderNo("TEST-001")
                .orderDate(LocalDate.parse("2023-01-01"))
                .orderTime(LocalTime.parse("12:12:00"))
                .orderStatus(1)
                .clientCode("100.01.0001")
                .shipClientCode("001")
                .shipmentCode("SHP001")
                .paymentCode("PYM01")
                .documentCode("1234567890")
                .specialCode("ozelkod1")
                .salesmanCode("SLS01")
                .projectCode("10.001")
                .authorizationCode("001")
                .docTruckNo("1234567890")
                .usCurrType(2)
                .currType("1")
                .currRate(new BigDecimal("10.00"))
                .repCurrRate(new BigDecimal("10.00"))
                .lineParams(List.of(orderLine()))
                .build();
    }

    private static OrderLine orderLine() {
        return OrderLine.builder()
                .lineType(4)
                .itemCode("100.01.010")
                .quantity(new BigDecimal("1"))
                .unitCode("ADET")
                .unitPrice(new BigDecimal("100"))
                .vatRate(new BigDecimal("10"))
                .vatInc(0)
                .description("test")
                .speCode1("özel kod 1")
                .speCode2("özel kod 2")
                .projectCode("PRJ01")
                .expenseCode("")
                .deducation("0")
                .deducationCode("")
                .deducationPart1("")
                .deducationPart2("")
                .discountTotal(new BigDecimal("0.00"))
                .discountLevel(0)
                .discountType(1)
                .discountRate(new BigDecimal("0.00"))
                .build();
    }
}
