package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.BatchResult;
import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.ClientBuilder;
import dev.vendorspec.runtime.ConflictException;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.contract.Arguments;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.contract.FlagForm;
import dev.vendorspec.runtime.contract.HttpFailure;
import dev.vendorspec.runtime.contract.JsonCodec;
import dev.vendorspec.runtime.contract.JsonReader;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.Members;
import dev.vendorspec.runtime.contract.ObjectDefinition;
import dev.vendorspec.runtime.contract.Operation;
import dev.vendorspec.runtime.contract.Reasons;
import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.contract.ResponseBody;
import dev.vendorspec.runtime.contract.RowsMatcher;
import dev.vendorspec.runtime.contract.TextFormat;
import dev.vendorspec.runtime.contract.ValidationContext;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A vendor as the processor would write it: one single call with a wrapper, one batch with an array root. */
final class Acme {

    static final Operation<Customer, Created> CREATE = Operation.<Customer, Created>of(
                    "acme", "createCustomer", "POST", "/customers/{CompanyID}")
            .pathParameters(Member.of("createCustomer", "CompanyID"))
            .bearer()
            .request(RequestBody.object(Customer.DEFINITION).in(Member.of("createCustomer", "Customer")))
            .response(ResponseBody.object(Created.DEFINITION))
            .success(created -> "success".equals(created.status), "status = \"success\"")
            .reasons(Reasons.<Created>none().message(created -> created.message).code(created -> created.code))
            .error(409, "DuplicateCode", DuplicateCodeException::new)
            .build();

    static final Operation<List<Line>, Rows> TRANSFER = Operation.<List<Line>, Rows>of(
                    "acme", "transfer", "POST", "Lines/Transfer")
            .request(RequestBody.list(Line.DEFINITION))
            .response(ResponseBody.object(Rows.CODEC))
            .build();

    static final Operation<Void, Created> PING = Operation.<Void, Created>of("acme", "ping", "GET", "/ping/{Who}")
            .pathParameters(Member.of("ping", "Who").personal())
            .response(ResponseBody.object(Created.DEFINITION).in(Member.of("ping", "Data")))
            .build();

    static final Operation<Customer, Void> FORGET = Operation.<Customer, Void>of("acme", "forget", "POST", "/forget")
            .request(RequestBody.object(Customer.DEFINITION))
            .build();

    private static final RowsMatcher<List<Line>, Rows, Line, Row> ROWS = RowsMatcher.of(
            (lines, sink) -> {
                for (int i = 0; i < lines.size(); i++) {
                    sink.line(lines.get(i), "/" + i);
                }
            },
            line -> line.sourceId,
            rows -> rows.lines,
            row -> row.sourceId,
            row -> row.succeeded,
            row -> row.message);

    private final Caller caller;
    private final String companyId;

    private Acme(Caller caller, String companyId) {
        this.caller = caller;
        this.companyId = companyId;
    }

    static Builder builder() {
        return new Builder();
    }

    Created create(Customer customer) {
        return caller.call(CREATE, customer, Arguments.path(companyId), CallOptions.NONE)
                .value();
    }

    Created ping(String who) {
        return caller.call(PING, null, Arguments.path(who), CallOptions.NONE).value();
    }

    void forget(Customer customer) {
        caller.call(FORGET, customer, Arguments.NONE, CallOptions.NONE);
    }

    BatchResult<Rows, Line, Row> transfer(List<Line> lines) {
        return ROWS.match(
                lines,
                caller.call(TRANSFER, lines, Arguments.NONE, CallOptions.NONE).value());
    }

    static final class Builder extends ClientBuilder<Builder> {

        private String companyId;

        private Builder() {
            super("acme", null, "https://erp.example.com/acme");
        }

        Builder token(Supplier<String> token) {
            bearerToken(token);
            return self();
        }

        Builder companyId(String value) {
            companyId = value;
            return self();
        }

        Acme build() {
            return new Acme(caller(), given("acme", "companyId", companyId));
        }

        @Override
        protected Builder self() {
            return this;
        }
    }

    static final class DuplicateCodeException extends ConflictException {

        private static final long serialVersionUID = 1L;

        DuplicateCodeException(HttpFailure failure) {
            super(failure);
        }
    }

    static final class Customer extends VendorObject<Customer> {

        private static final Member CODE = Member.of("Customer", "code", "Kod", "Code");
        private static final Member EMAIL = Member.of("Customer", "email").personal();
        private static final Member PIN = Member.of("Customer", "pin").secret();

        static final ObjectDefinition<Customer> DEFINITION = new ObjectDefinition<>() {
            @Override
            public Customer read(JsonReader reader) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(JsonWriter writer, Customer value) {
                writer.beginObject();
                writer.text(CODE, value.code);
                writer.text(EMAIL, value.email);
                writer.text(PIN, value.pin);
                writer.endObject();
            }

            @Override
            public void validate(Customer value, ValidationContext context) {
                value.check(context);
            }
        };

        private final String code;
        private final String email;
        private final String pin;

        Customer(String code, String email, String pin) {
            super(Map.of());
            this.code = code;
            this.email = email;
            this.pin = pin;
        }

        String pin() {
            return pin;
        }

        String code() {
            return code;
        }

        Customer withCode(String newCode) {
            return new Customer(newCode, email, pin);
        }

        private void check(ValidationContext c) {
            if (c.required(CODE, code)) {
                c.maxLength(CODE, code, 8);
            }
            c.format(EMAIL, email, TextFormat.EMAIL);
        }

        @Override
        protected ObjectDefinition<Customer> objectDefinition() {
            return DEFINITION;
        }

        @Override
        protected Customer self() {
            return this;
        }

        @Override
        protected Object[] values() {
            return new Object[] {code, email, pin};
        }
    }

    static final class Created extends VendorObject<Created> {

        private static final Members MEMBERS = Members.of(
                Member.of("Created", "status"), Member.of("Created", "message"), Member.of("Created", "code"));

        static final ObjectDefinition<Created> DEFINITION = new ObjectDefinition<>() {
            @Override
            public Created read(JsonReader reader) {
                Created created = new Created();
                reader.beginObject();
                for (int i = reader.nextMember(MEMBERS, -1); i >= 0; i = reader.nextMember(MEMBERS, i)) {
                    switch (i) {
                        case 0 -> created.status = reader.text();
                        case 1 -> created.message = reader.text();
                        default -> created.code = reader.text();
                    }
                }
                return created;
            }

            @Override
            public void write(JsonWriter writer, Created value) {
                writer.beginObject();
                writer.text(MEMBERS.get(0), value.status);
                writer.endObject();
            }

            @Override
            public void validate(Created value, ValidationContext context) {}
        };

        String status;
        String message;
        String code;

        Created() {
            super(Map.of());
        }

        @Override
        protected ObjectDefinition<Created> objectDefinition() {
            return DEFINITION;
        }

        @Override
        protected Created self() {
            return this;
        }

        @Override
        protected Object[] values() {
            return new Object[] {status, message, code};
        }
    }

    static final class Line extends VendorObject<Line> {

        private static final Member SOURCE_ID = Member.of("Line", "SourceID");
        private static final Member NOTE = Member.of("Line", "Note").personal();

        static final ObjectDefinition<Line> DEFINITION = new ObjectDefinition<>() {
            @Override
            public Line read(JsonReader reader) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(JsonWriter writer, Line value) {
                writer.beginObject();
                writer.text(SOURCE_ID, value.sourceId);
                writer.text(NOTE, value.note);
                writer.endObject();
            }

            @Override
            public void validate(Line value, ValidationContext context) {
                context.required(SOURCE_ID, value.sourceId);
            }
        };

        final String sourceId;
        final String note;

        Line(String sourceId, String note) {
            super(Map.of());
            this.sourceId = sourceId;
            this.note = note;
        }

        @Override
        protected ObjectDefinition<Line> objectDefinition() {
            return DEFINITION;
        }

        @Override
        protected Line self() {
            return this;
        }

        @Override
        protected Object[] values() {
            return new Object[] {sourceId, note};
        }
    }

    /** One answered line; not a body of its own. */
    record Row(String sourceId, Boolean succeeded, String message) {

        private static final Members MEMBERS =
                Members.of(Member.of("Row", "SourceID"), Member.of("Row", "Isucceed"), Member.of("Row", "ResponseMsg"));

        static Row read(JsonReader reader) {
            String sourceId = null;
            Boolean succeeded = null;
            String message = null;
            reader.beginObject();
            for (int i = reader.nextMember(MEMBERS, -1); i >= 0; i = reader.nextMember(MEMBERS, i)) {
                switch (i) {
                    case 0 -> sourceId = reader.text();
                    case 1 -> succeeded = reader.flag(FlagForm.JSON);
                    default -> message = reader.text();
                }
            }
            return new Row(sourceId, succeeded, message);
        }
    }

    /** The answer to a batch. */
    record Rows(List<Row> lines) {

        private static final Members MEMBERS = Members.of(Member.of("Rows", "Responseline"));
        private static final JsonCodec<Row> ROW = new JsonCodec<>() {
            @Override
            public Row read(JsonReader reader) {
                return Row.read(reader);
            }

            @Override
            public void write(JsonWriter writer, Row value) {
                throw new UnsupportedOperationException();
            }
        };

        static final JsonCodec<Rows> CODEC = new JsonCodec<>() {
            @Override
            public Rows read(JsonReader reader) {
                List<Row> lines = null;
                reader.beginObject();
                for (int i = reader.nextMember(MEMBERS, -1); i >= 0; i = reader.nextMember(MEMBERS, i)) {
                    lines = reader.list(item -> item.object(ROW));
                }
                return new Rows(lines);
            }

            @Override
            public void write(JsonWriter writer, Rows value) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
