package dev.vendorspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.BatchLine;
import dev.vendorspec.runtime.BatchResult;
import dev.vendorspec.runtime.UnansweredLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A batch over a real socket: keys sent as text, answered as numbers. */
class BatchCallTest {

    @Test
    void eachLineHasItsOwnFate() {
        String json = "{\"Responseline\":[{\"SourceID\":122,\"Isucceed\":true,\"ResponseMsg\":\"ok\"},"
                + "{\"SourceID\":\"124\",\"Isucceed\":\"false\",\"ResponseMsg\":\"canary yok\"}]}";
        try (LoopbackServer server = LoopbackServer.answering(200, json)) {
            BatchResult<Acme.Rows, Acme.Line, Acme.Row> result = Calls.to(server.address())
                    .build()
                    .transfer(List.of(
                            new Acme.Line("122", null),
                            new Acme.Line("123", "canary"),
                            new Acme.Line("124", "canary")));

            assertThat(server.requests().get(0))
                    .startsWith("POST /Lines/Transfer HTTP/1.1")
                    .endsWith("[{\"SourceID\":\"122\"},{\"SourceID\":\"123\",\"Note\":\"canary\"},"
                            + "{\"SourceID\":\"124\",\"Note\":\"canary\"}]");
            assertThat(result.accepted()).extracting(BatchLine::pointer).containsExactly("/0");
            assertThat(result.unanswered()).extracting(UnansweredLine::pointer).containsExactly("/1");
            assertThat(result.rejected()).extracting(BatchLine::pointer).containsExactly("/2");
            assertThat(result.rejected()).extracting(BatchLine::message).containsExactly("canary yok");
            assertThat(result.unanswered().toString() + result).doesNotContain("canary");
        }
    }
}
