package dev.vendorspec.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.vendorspec.runtime.UnreadableJsonException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Drawn documents and spoiled bytes: what the one takes for JSON, the other does, and to both it means the same.
 */
class AgainstJacksonTest {

    private static final int COUNT = Integer.getInteger("vendorspec.json.documents", 20_000);
    private static final long SEED = Long.getLong("vendorspec.json.seed", 7);

    private final JsonFactory jackson = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxNumberLength(Limits.NUMBER)
                    .build())
            .build();

    @Test
    void bothAcceptTheSameAndReadTheSame() throws IOException {
        Documents documents = new Documents(SEED);
        Random random = new Random(SEED);
        int accepted = 0;
        for (int count = 0; count < COUNT; count++) {
            byte[] document = spoiled(documents.next().getBytes(StandardCharsets.UTF_8), random);
            String description =
                    "document " + count + " of seed " + SEED + ": " + new String(document, StandardCharsets.UTF_8);
            if (hasHalfCharacterInName(document)) {
                continue;
            }
            List<String> tokens = tokens(document);
            String ours = ours(document);
            assertThat(ours != null).as(description).isEqualTo(tokens != null);
            if (ours != null) {
                assertThat(tokens(ours.getBytes(StandardCharsets.UTF_8)))
                        .as(description)
                        .isEqualTo(tokens);
                accepted++;
            }
        }
        assertThat(accepted).as("documents that are JSON").isBetween(COUNT / 4, COUNT * 3 / 4);
    }

    /** Jackson refuses such a document; here a name's half character is replaced, as a text's is kept. */
    private boolean hasHalfCharacterInName(byte[] document) throws IOException {
        try (JsonParser parser = jackson.createParser(document)) {
            while (parser.nextToken() != null) {
                parser.getText();
            }
            return false;
        } catch (JsonProcessingException refused) {
            return refused.getOriginalMessage().contains("surrogate");
        }
    }

    /** Changes a byte of one document in eight. */
    private static byte[] spoiled(byte[] document, Random random) {
        if (document.length > 0 && random.nextInt(8) == 0) {
            document[random.nextInt(document.length)] = (byte) random.nextInt(256);
        }
        return document;
    }

    private static @Nullable String ours(byte[] document) {
        try {
            CompactJson read = Json.read(document, reader -> ((ByteReader) reader).compact());
            return read == null ? null : read.text();
        } catch (UnreadableJsonException refused) {
            return null;
        }
    }

    /** The tokens with their texts; null where the bytes are not one JSON value in UTF-8. */
    private @Nullable List<String> tokens(byte[] document) throws IOException {
        if (!isUtf8WithoutZeros(document)) {
            return null;
        }
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = jackson.createParser(document)) {
            int depth = 0;
            int values = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean name = token == JsonToken.FIELD_NAME;
                // Half a character in a name is replaced when it is written, so in ours it is before.
                tokens.add(token + " " + (name ? mended(parser.getText()) : parser.getText()));
                values += depth == 0 ? 1 : 0;
                depth += token.isStructStart() ? 1 : 0;
                depth -= token.isStructEnd() ? 1 : 0;
            }
            return values == 1 ? tokens : null;
        } catch (JsonProcessingException refused) {
            return null;
        }
    }

    /** Jackson forgives some bytes that are no UTF-8, and takes zeros for a sign of UTF-16 or UTF-32. */
    private static boolean isUtf8WithoutZeros(byte[] document) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .chars()
                    .noneMatch(c -> c == 0);
        } catch (CharacterCodingException noUtf8) {
            return false;
        }
    }

    private static String mended(String name) {
        StringBuilder mended = new StringBuilder();
        name.codePoints().forEach(point -> mended.appendCodePoint(point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point));
        return mended.toString();
    }
}
