package dev.vendorspec.runtime.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

/** A wire name, encoded once for all the times it is read and written; each member holds one. Immutable. */
public final class EncodedName {

    private final SerializedString name;

    /** The name as it is on the wire. */
    public EncodedName(String name) {
        this.name = new SerializedString(name);
        this.name.asQuotedUTF8();
        this.name.asUnquotedUTF8();
    }

    /** The name as text. */
    public String text() {
        return name.getValue();
    }

    SerializableString encoded() {
        return name;
    }
}
