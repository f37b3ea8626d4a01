package dev.vendorspec.runtime.validate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ids a client takes, and what it says of others. */
class RuleIdsTest {

    private static final RuleIds IDS = new RuleIds(Map.of(
            "Order", List.of("code.required\tcode.maxLength", "a.b c.min\tINVOICE"), "settings", List.of("x.max")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order.code.required",
                "Order.code.maxLength",
                "Order.a.b c.min",
                "Order.INVOICE",
                "settings.x.max"
            })
    void whatIsCheckedIsKnown(String id) {
        assertThatCode(() -> IDS.require("acme", id)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Order.code.requierd, Order.code.required",
        "order.code.required, Order.code.required",
        "Order.cod.maxLength, Order.code.maxLength",
        "Order.invoice, Order.INVOICE",
        "Order.code.maxLengths, Order.code.maxLength",
        "Setting.x.max, settings.x.max"
    })
    void theNearestIdIsNamed(String id, String nearest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IDS.require("acme", id))
                .withMessage(
                        "acme: the spec has no check and no rule \"" + id + "\"; did you mean \"" + nearest + "\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "Order", "Order.", "Nothing.like.this", "code.required"})
    void whatIsLikeNoneIsOnlyRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IDS.require("acme", id))
                .withMessage("acme: the spec has no check and no rule \"" + id + "\"");
    }

    @Test
    void whereNoneAreKnownAnyMayBeRight() {
        assertThatCode(() -> new RuleIds(Map.of()).require("acme", "a.b.c")).doesNotThrowAnyException();
    }
}
