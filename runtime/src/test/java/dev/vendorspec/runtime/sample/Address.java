package dev.vendorspec.runtime.sample;

import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.contract.JsonReader;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.Members;
import dev.vendorspec.runtime.contract.ObjectDefinition;
import dev.vendorspec.runtime.contract.ValidationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object inside another, as generated. */
public final class Address extends VendorObject<Address> {

    public static final Member CITY = Member.of("Address", "city", "Şehir", "City");
    public static final Member LINE = Member.of("Address", "line/1~", null, "Line");
    private static final Members MEMBERS = Members.of(CITY, LINE);

    public static final ObjectDefinition<Address> DEFINITION = new Definition();

    private final @Nullable String city;
    private final @Nullable String line;

    public Address(@Nullable String city, @Nullable String line, Map<String, JsonValue> undocumented) {
        super(undocumented);
        this.city = city;
        this.line = line;
    }

    public static Address in(@Nullable String city) {
        return new Address(city, null, Map.of());
    }

    public @Nullable String city() {
        return city;
    }

    public @Nullable String line() {
        return line;
    }

    @Override
    protected ObjectDefinition<Address> objectDefinition() {
        return DEFINITION;
    }

    @Override
    protected Address self() {
        return this;
    }

    @Override
    protected @Nullable Object[] values() {
        return new Object[] {city, line};
    }

    private static final class Definition extends ObjectDefinition<Address> {

        @Override
        public Address read(JsonReader reader) {
            String city = null;
            String line = null;
            reader.beginObject();
            for (int i = reader.nextMember(MEMBERS, -1); i >= 0; i = reader.nextMember(MEMBERS, i)) {
                switch (i) {
                    case 0 -> city = reader.text();
                    default -> line = reader.text();
                }
            }
            return new Address(city, line, reader.undocumented());
        }

        @Override
        public void write(JsonWriter writer, Address value) {
            writer.beginObject();
            writer.text(CITY, value.city);
            writer.text(LINE, value.line);
            writer.undocumented(value.undocumented());
            writer.endObject();
        }

        @Override
        public void validate(Address value, ValidationContext context) {
            if (context.required(CITY, value.city)) {
                context.maxLength(CITY, value.city, 5);
            }
            context.maxLength(LINE, value.line, 5);
        }
    }
}
