package dev.vendorspec.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vendorspec.runtime.HttpStatusException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Operations as generated code builds them: paths, parameters, exceptions by status. */
class OperationTest {

    private static final CallInfo CALL = CallInfo.of("acme", "move", "id-1");

    @Test
    void valuesGoWhereTheirNamesAre() {
        Operation<Void, Void> operation = Operation.<Void, Void>of("acme", "move", "POST", "a/{To}/b-{From}/{To}")
                .pathParameters(Member.of("move", "From"), Member.of("move", "To"))
                .build();

        assertThat(operation.path(1, UUID.fromString("00000000-0000-0000-0000-000000000002")))
                .isEqualTo("/a/00000000-0000-0000-0000-000000000002/b-1/00000000-0000-0000-0000-000000000002");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> operation.path(1))
                .withMessage("acme move: the path takes 2 values");
    }

    @Test
    void placeholdersAndParametersMustBelongTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Operation.<Void, Void>of("acme", "move", "GET", "/{X}").build())
                .withMessage("acme move: no parameter for a placeholder of /{X}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operation.<Void, Void>of("acme", "move", "GET", "/x")
                        .pathParameters(Member.of("move", "X"))
                        .build())
                .withMessage("acme move: a parameter has no place in /x");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Operation.<Void, Void>of("acme", "move", "GET", "/x y").build());
    }

    @Test
    void whatIsNotSaidIsNothing() {
        Operation<Void, String> operation =
                Operation.<Void, String>of("acme", "move", "GET", "/x").build();

        assertThat(operation.credentials()).isEmpty();
        assertThat(operation.isIdempotent()).isFalse();
        assertThat(operation.request()).isNull();
        assertThat(operation.response()).isNull();
        assertThat(operation.isSuccess("any")).isTrue();
        assertThat(operation.reason("any").message()).isNull();
        assertThat(operation.reason("any").code()).isNull();
        assertThat(operation.condition()).isEmpty();
    }

    @Test
    void everyStatusHasAnExceptionOfItsClass() {
        Operation<Void, Void> operation =
                Operation.<Void, Void>of("acme", "move", "GET", "/x").build();
        for (int status = 100; status < 1_000; status++) {
            HttpStatusException exception = operation.exception(HttpFailure.of(CALL, status));

            assertThat(exception).isExactlyInstanceOf(HttpStatuses.baseFor(status));
            assertThat(exception)
                    .hasMessage("acme move: HTTP " + status + " (" + HttpStatuses.nameOf(status) + ") [request id-1]");
        }
    }

    @Test
    void aStatusIsNamedByTheSpecOrByTheStandard() {
        Operation<Void, Void> operation = Operation.<Void, Void>of("acme", "move", "GET", "/x")
                .error(404, "NoSuchThing", HttpStatusException::new)
                .build();

        assertThat(operation.exception(HttpFailure.of(CALL, 409)).statusName()).isEqualTo("Conflict");
        assertThat(operation.exception(HttpFailure.of(CALL, 404)).statusName()).isEqualTo("NoSuchThing");
        assertThat(operation.exception(HttpFailure.of(CALL, 404).reason(Reason.of("E1", "raw"), "masked")))
                .hasMessage("acme move: HTTP 404 (NoSuchThing) [request id-1]: masked")
                .extracting(HttpStatusException::vendorMessage)
                .isEqualTo("raw");
    }
}
