package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.Sensitivity;
import dev.vendorspec.language.model.Traits;
import dev.vendorspec.language.model.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a field for tests: optional, plain and enforced unless told otherwise. */
final class TestField {

    private final String wireName;
    private final ValueType type;
    private boolean required;
    private @Nullable Literal constant;
    private String forbidden = "";
    private List<String> except = List.of();
    private Sensitivity sensitivity = Sensitivity.PLAIN;
    private Level level = Level.ENFORCE;
    private Traits traits = Traits.NONE;

    private TestField(String wireName, ValueType type) {
        this.wireName = wireName;
        this.type = type;
    }

    static TestField of(String wireName, ValueType type) {
        return new TestField(wireName, type);
    }

    static TestField text(String wireName) {
        return domain(wireName, Domain.NONE);
    }

    static TestField domain(String wireName, Domain domain) {
        return of(wireName, new ValueType.Text(domain, null, null));
    }

    static TestField flag(String wireName) {
        return of(wireName, new ValueType.Flag(ValueType.FlagForm.JSON));
    }

    static TestField whole(String wireName) {
        return of(wireName, new ValueType.Whole(false, null, null, false));
    }

    TestField required() {
        required = true;
        return this;
    }

    TestField constant(Literal value) {
        constant = value;
        return this;
    }

    TestField forbidden(String characters) {
        forbidden = characters;
        return this;
    }

    TestField except(String... texts) {
        except = List.of(texts);
        return this;
    }

    TestField personal() {
        sensitivity = Sensitivity.PERSONAL;
        return this;
    }

    TestField level(Level other) {
        level = other;
        return this;
    }

    TestField traits(Traits other) {
        traits = other;
        return this;
    }

    Field build() {
        return new Field(
                wireName,
                wireName,
                type,
                required,
                null,
                constant,
                forbidden,
                except,
                sensitivity,
                level,
                Docs.NONE,
                null,
                traits,
                Models.SPEC.at(10, 7));
    }
}
