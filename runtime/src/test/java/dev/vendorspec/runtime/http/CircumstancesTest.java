package dev.vendorspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.ClientBuilder;
import dev.vendorspec.runtime.ValidationException;
import dev.vendorspec.runtime.contract.Arguments;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.contract.JsonReader;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.ObjectDefinition;
import dev.vendorspec.runtime.contract.Operation;
import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.contract.RuleInfo;
import dev.vendorspec.runtime.contract.ValidationContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A client tells the validation which endpoint it calls, and what day it is. */
class CircumstancesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-02-03T00:00:00Z"), ZoneOffset.UTC);

    /** A builder as the processor would write it. */
    private static final class Builder extends ClientBuilder<Builder> {

        Builder() {
            super("acme", "https://api.acme.example", null);
        }

        @Override
        protected Builder self() {
            return this;
        }

        Caller build() {
            return caller();
        }
    }

    private static final Member DAY = Member.of("T", "day");

    /** Text as a body. */
    private static final ObjectDefinition<String> TEXT = new ObjectDefinition<>() {
        @Override
        public String read(JsonReader reader) {
            return "";
        }

        @Override
        public void write(JsonWriter writer, String value) {
            writer.text(value);
        }

        @Override
        public void validate(String value, ValidationContext context) {
            assertThat(context.today()).isEqualTo(LocalDate.of(2031, 2, 3));
            if (context.isFor("create")) {
                context.require(RuleInfo.of("T.created", null, null), DAY, null);
            }
        }
    };

    @Test
    void theRequestIsCheckedForItsEndpointOnTheClientsDay() {
        Operation<String, Void> create = Operation.<String, Void>of("acme", "create", "POST", "/things")
                .request(RequestBody.object(TEXT))
                .build();
        Caller caller = new Builder().clock(CLOCK).build();

        assertThatThrownBy(() -> caller.call(create, "x", Arguments.NONE, CallOptions.NONE))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("T.created");
    }
}
