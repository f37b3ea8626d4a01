package com.example;

import com.example.vendors.depot.DepotClient;
import com.example.vendors.depot.DuplicateOrderException;
import com.example.vendors.depot.Kind;
import com.example.vendors.depot.Line;
import com.example.vendors.depot.Order;
import com.sun.net.httpserver.HttpServer;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Uses all that was generated of depot.yaml, and prints what comes of it. */
public final class Main {

    private static final String FULL = """
            {"no":"A17","kind":2,"state":"SENT","currency":"TRY","total":3.50,"rate":"1.10","kurus":125,"pieces":3,\
            "weight":7,"urgent":"E","day":"31.01.2024","time":"12:12:00","at":"2024-01-31T12:12:00",\
            "moment":1706692320000,"key":"123e4567-e89b-12d3-a456-426614174000","file":"YWJj","extra":{"a":1.10},\
            "taxNo":"4540536920","iban":"TR330006100519786457841326","email":"info@example.com",\
            "page":"https://example.com","tags":["x"],"prices":{"TRY":1.5},\
            "lines":[{"code":"a","amount":1.25,"unit":"kg"},{"code":"b","amount":2.25,"unit":"kg"}],\
            "buyer":{"name":"Deneme","secret":"s"}}""";

    private Main() {}

    public static void main(String[] args) throws Exception {
        Order order = Order.fromJson(FULL);
        System.out.println(order.toJson().equals(FULL));
        System.out.println(order.validate().size() + " " + order.validate("send").size());
        System.out.println(order.toBuilder().build().equals(order) + " " + order.toString().contains("Deneme"));
        Order wrong = Order.builder()
                .no("a")
                .kind(Kind.COMPANY)
                .total(new BigDecimal("101"))
                .urgent(true)
                .phone("5321234567")
                .day(LocalDate.of(2024, 1, 31))
                .tckn("11111111111")
                .iban("TR00")
                .tags(List.of("1", "2", "3", "4", "5", "6"))
                .prices(Map.of("TRY", BigDecimal.ONE))
                .lines(List.of(
                        Line.builder().code("a").amount(new BigDecimal("2000")).unit("kg").build(),
                        Line.builder().code("a").amount(BigDecimal.ONE).unit("g").build(),
                        Line.builder().unit("t").build()))
                .build();
        wrong.validate().forEach(found -> System.out.println(found.pointer() + " " + found.ruleId()));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer(server, "/companies/7/orders", 200, "{\"ok\":true,\"lines\":[{\"code\":\"a\",\"ok\":true},{\"code\":\"b\",\"ok\":false,\"text\":\"no\"}]}");
        answer(server, "/companies/8/orders", 409, "{}");
        answer(server, "/orders/A17", 200, "{\"ok\":true,\"data\":" + FULL + "}");
        server.start();
        try {
            String address = "http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
            DepotClient depot = client(address, "7");
            var result = depot.send(order);
            System.out.println(result.accepted().size() + " " + result.rejected().get(0).message());
            System.out.println(depot.find("A17").equals(order));
            try {
                client(address, "8").send(order);
            } catch (DuplicateOrderException duplicate) {
                System.out.println(duplicate.status());
            }
        } finally {
            server.stop(0);
        }
    }

    private static DepotClient client(String address, String company) {
        return DepotClient.builder().server(address).allowPlainHttp().token("t").company(company).build();
    }

    private static void answer(HttpServer server, String path, int status, String json) {
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }
}
