package dev.vendorspec.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.contract.CallInfo;
import dev.vendorspec.runtime.contract.Reason;
import dev.vendorspec.runtime.contract.VendorFailure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exceptions go from one virtual machine to another, as job schedulers do with them, and keep what they say. */
class VendorExceptionTest {

    private static final CallInfo CALL = CallInfo.of("acme", "move", "id-1");

    @Test
    void aValidationExceptionKeepsItsMessage() throws IOException, ClassNotFoundException {
        ValidationException copy = copy(new ValidationException(CALL, List.of(), List.of()));

        assertThat(copy).hasMessageStartingWith("acme move: not sent, 0 violations [request id-1]");
        assertThat(copy.vendor()).isEqualTo("acme");
        assertThat(copy.violations()).isEmpty();
        assertThat(copy.warnings()).isEmpty();
    }

    @Test
    void aVendorFailureKeepsAllButTheAnswer() throws IOException, ClassNotFoundException {
        VendorFailureException copy = copy(new VendorFailureException(
                VendorFailure.of(CALL, "ok = true").reason(Reason.of("E1", "raw"), "masked")));

        assertThat(copy)
                .hasMessage("acme move: the vendor reports failure (ok = true does not hold) [request id-1]: masked");
        assertThat(copy.endpoint()).isEqualTo("move");
        assertThat(copy.requestId()).isEqualTo("id-1");
        assertThat(copy.vendorCode()).isEqualTo("E1");
        assertThat(copy.response(Object.class)).isEmpty();
    }

    private static <T extends VendorException> T copy(T exception) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            @SuppressWarnings("unchecked")
            T copy = (T) in.readObject();
            return copy;
        }
    }
}
