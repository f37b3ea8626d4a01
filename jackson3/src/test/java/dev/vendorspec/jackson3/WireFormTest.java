package dev.vendorspec.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.jackson3.everything.Everything;
import dev.vendorspec.runtime.UnreadableJsonException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A mapper against our own reader and writer: the same values, the same bytes, the same refusals. */
class WireFormTest {

    private static final Everything FULL = Everything.fromJson(Documents.FULL);

    @Test
    void everyFieldOfTheFullDocumentIsThere() {
        assertThat(FULL.toJson()).isEqualTo(Documents.FULL);
    }

    @Test
    void whatIsWrittenIsEqualByteForByte() {
        assertThat(Mappers.write(Mappers.PLAIN, FULL)).isEqualTo(FULL.toJson());
        assertThat(Mappers.utf8(Mappers.BYTES, FULL)).isEqualTo(FULL.toJson());
    }

    @Test
    void whatIsMaskedIsEqualToo() {
        assertThat(Mappers.write(Mappers.MASKED, FULL)).isEqualTo(FULL.toMaskedJson());
    }

    @Test
    void whatIsReadIsEqual() {
        assertThat(Mappers.read(Mappers.PLAIN, Documents.FULL, Everything.class))
                .isEqualTo(FULL);
        assertThat(Mappers.read(Mappers.MASKED, Documents.FULL.getBytes(StandardCharsets.UTF_8), Everything.class))
                .isEqualTo(FULL);
    }

    @Test
    void everyMemberWithEveryValueIsReadAndWrittenAlike() {
        int read = 0;
        for (String document : Documents.ofEveryMemberAndValue()) {
            Optional<Everything> ours = ours(document);
            if (ours.isPresent()) {
                read++;
                Optional<String> cannotTravel = cannotTravel(ours.get());
                if (cannotTravel.isPresent()) {
                    assertThat(Mappers.Failure.of(() -> Mappers.PLAIN.writeValueAsString(ours.get()))
                                    .text())
                            .isEqualTo(cannotTravel.get());
                    continue;
                }
                Everything theirs = Mappers.read(Mappers.PLAIN, document, Everything.class);
                assertThat(theirs).as(document).isEqualTo(ours.get());
                assertThat(Mappers.write(Mappers.PLAIN, theirs)).as(document).isEqualTo(theirs.toJson());
                assertThat(Mappers.utf8(Mappers.BYTES, theirs)).as(document).isEqualTo(theirs.toJson());
                assertThat(Mappers.write(Mappers.MASKED, theirs)).as(document).isEqualTo(theirs.toMaskedJson());
            }
        }
        assertThat(read).isGreaterThan(800);
    }

    @Test
    void everyMemberWithAnUnreadableValueIsRefusedAtTheSamePlaceWithTheSameWords() {
        int refused = 0;
        for (String document : Documents.ofEveryMemberAndValue()) {
            if (ours(document).isEmpty()) {
                refused++;
                for (byte[] bytes : new byte[][] {null, document.getBytes(StandardCharsets.UTF_8)}) {
                    Mappers.Failure failure = Mappers.Failure.of(() -> {
                        if (bytes == null) {
                            Mappers.PLAIN.readValue(document, Everything.class);
                        } else {
                            Mappers.PLAIN.readValue(bytes, Everything.class);
                        }
                    });
                    assertThat(failure.pointer() + " (line " + failure.line() + "): " + failure.text())
                            .as(document)
                            .isEqualTo(oursWithoutColumn(document));
                }
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    private static Optional<String> cannotTravel(Everything value) {
        try {
            value.toJson();
            return Optional.empty();
        } catch (IllegalArgumentException cannotTravel) {
            return Optional.of(cannotTravel.getMessage());
        }
    }

    private static Optional<Everything> ours(String document) {
        try {
            return Optional.of(Everything.fromJson(document));
        } catch (UnreadableJsonException refused) {
            return Optional.empty();
        }
    }

    /** Where Jackson has another view: it counts bytes or UTF-16 units, and a token may begin before its value. */
    private static String oursWithoutColumn(String document) {
        try {
            Everything.fromJson(document);
            throw new AssertionError(document + " is read");
        } catch (UnreadableJsonException refused) {
            return refused.getMessage().replaceFirst(", column \\d+", "");
        }
    }
}
