package dev.vendorspec.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.UnreadableJsonException;
import dev.vendorspec.runtime.contract.FlagForm;
import dev.vendorspec.runtime.contract.JsonReader;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.Members;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of every length are written and found again, and what stands in no spec is kept at its own object. */
class MemberNamesTest {

    private static final int LONGEST = 70;

    @ParameterizedTest
    @ValueSource(strings = {"n", "ş"})
    void namesOfEveryLengthAreWrittenAndFound(String letter) {
        for (int length = 0; length <= LONGEST; length++) {
            Member text = Member.of("Type", letter.repeat(length) + "T");
            Member flag = Member.of("Type", letter.repeat(length) + "F");
            byte[] json = Json.write(writer -> {
                writer.beginObject();
                writer.text(text, "ğ\"x");
                writer.flag(flag, true, FlagForm.JSON);
                writer.flag(flag, false, FlagForm.text("H", "E"));
                writer.endObject();
            });
            assertThat(new String(json, StandardCharsets.UTF_8))
                    .isEqualTo("{\"" + text.wireName() + "\":\"ğ\\\"x\",\"" + flag.wireName() + "\":true,\""
                            + flag.wireName() + "\":\"H\"}");
            Members members = Members.of(text, flag);
            List<Integer> found = found(members, "{\"" + text.wireName() + "\":1,\"" + flag.wireName() + "\":2}");
            assertThat(found).as("length %s", length).containsExactly(0, 1, 1, 2);
        }
    }

    @Test
    void aNameThatDiffersInOneByteIsAnother() {
        for (int length = 1; length <= LONGEST; length++) {
            Members members = Members.of(Member.of("Type", "first"), Member.of("Type", "n".repeat(length)));
            for (int place = 0; place < length; place++) {
                String other = "n".repeat(place) + "x" + "n".repeat(length - place - 1);
                String json = "{\"first\":1,\"" + other + "\":2,\"padding\":\"" + "p".repeat(LONGEST) + "\"}";
                assertThat(found(members, json)).as("%s", other).containsExactly(0, 1);
                assertThat(found(members, "{\"" + other + "\":2}"))
                        .as("%s", other)
                        .isEmpty();
            }
        }
    }

    /** Behind the last member nothing is likely, which must not be taken for something. */
    @Test
    void noByteStandsForTheEndOfAnObject() {
        Members members = Members.of(Member.of("Type", "first"));
        String start = "{\"first\":1";
        for (int unfit = -128; unfit < 128; unfit++) {
            if (unfit == '}' || unfit >= '0' && unfit <= '9') {
                continue;
            }
            for (int times : new int[] {1, 8, 20}) {
                byte[] bytes = Arrays.copyOf(start.getBytes(StandardCharsets.UTF_8), start.length() + 40);
                Arrays.fill(bytes, start.length(), bytes.length, (byte) ' ');
                Arrays.fill(bytes, start.length(), start.length() + times, (byte) unfit);
                assertThatThrownBy(() -> found(members, bytes))
                        .as("%d times %d", times, unfit)
                        .isInstanceOf(UnreadableJsonException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{,'first':1}",
                "{'first':1 'second':2}",
                "{'first':1'second':2}",
                "{'first':1,,'second':2}",
                "{'first':1,'second':2,}",
                "{'first':1,'second'=2}",
                "{'first':1,'second':2",
                "{'first':1,"
            })
    void commasAndColonsStandWhereTheyHaveTo(String json) {
        Members members = Members.of(Member.of("Type", "first"), Member.of("Type", "second"));
        String quoted = json.replace('\'', '"');
        for (String padded : List.of(quoted, quoted.replace(":", " : "), quoted + " ".repeat(LONGEST))) {
            assertThatThrownBy(() -> found(members, padded)).isInstanceOf(UnreadableJsonException.class);
        }
    }

    /** The members of the object that are found, each followed by its number. */
    private static List<Integer> found(Members members, String json) {
        return found(members, json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Integer> found(Members members, byte[] json) {
        List<Integer> found = new ArrayList<>();
        Json.read(json, reader -> {
            reader.beginObject();
            for (int member = reader.nextMember(members, -1);
                    member >= 0;
                    member = reader.nextMember(members, member)) {
                found.add(member);
                found.add(reader.integer());
            }
            return reader.undocumented();
        });
        return found;
    }

    @Test
    void unknownMembersStayAtTheirObject() {
        String json = "{\"list\":[{\"a\":1},{\"x\":\"ş\",\"a\":2},{\"a\":3}],\"y\":[{\"z\":1}],\"a\":4}";
        List<Map<String, JsonValue>> unknown = new ArrayList<>();
        Json.read(json.getBytes(StandardCharsets.UTF_8), reader -> read(reader, unknown));
        assertThat(unknown)
                .containsExactly(
                        Map.of(),
                        Map.of("x", JsonValue.of("\"ş\"")),
                        Map.of(),
                        Map.of("y", JsonValue.of("[{\"z\":1}]")));
    }

    private static Map<String, JsonValue> read(JsonReader reader, List<Map<String, JsonValue>> unknown) {
        Members members = Members.of(Member.of("Type", "list"), Member.of("Type", "a"));
        reader.beginObject();
        for (int member = reader.nextMember(members, -1); member >= 0; member = reader.nextMember(members, member)) {
            if (member == 0) {
                reader.list(item -> read(item, unknown));
            } else {
                reader.integer();
            }
        }
        Map<String, JsonValue> own = reader.undocumented();
        unknown.add(own);
        return own;
    }
}
