package dev.vendorspec.runtime.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.HttpStatusException;
import dev.vendorspec.runtime.VendorFailureException;
import dev.vendorspec.runtime.sample.Kind;
import java.nio.charset.Charset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Why a call failed: out of the answer, and in exceptions. */
class ReasonsTest {

    private static final CallInfo CALL = CallInfo.of("acme", "move", "id-1");
    private static final Locale TR = Locale.forLanguageTag("tr");

    @Test
    void theFirstPlaceThatHasSomethingCounts() {
        assertThat(Reasons.<String>first(null, " ", "b", "c")).isEqualTo("b");
        assertThat(Reasons.<Object>first(null, Kind.BUYER, "c")).isEqualTo(Kind.BUYER);
        assertThat(Reasons.<String>first(null, "")).isNull();
    }

    @Test
    void aCodeOfAListHasItsLabelAndItsConstant() {
        Reason reason = Reasons.<String>none()
                .code(Kind::of)
                .message(text -> "m " + text)
                .of("1");

        assertThat(reason.code()).isEqualTo("1");
        assertThat(reason.code(Kind.class)).contains(Kind.BUYER);
        assertThat(reason.label(TR)).isEqualTo(Kind.BUYER.label(TR));
        assertThat(reason.details()).isEqualTo("1 (" + Kind.BUYER.label(Locale.ENGLISH) + ") m 1");
        assertThat(reason.answer(String.class)).contains("1");
        assertThat(reason.answer(Integer.class)).isEmpty();
    }

    @Test
    void aCodeThatIsNotListedHasNoLabel() {
        Reason reason = Reasons.<String>none().code(Kind::of).of("99");

        assertThat(reason.label(TR)).isNull();
        assertThat(reason.details()).isEqualTo("99");
        assertThat(reason.code(Kind.class)).isPresent();
    }

    @Test
    void whatIsPersonalIsNotShown() {
        Reasons<String> all = Reasons.<String>none().code(text -> "E1").message(text -> text);

        assertThat(all.of("Ayşe").details()).isEqualTo("E1 Ayşe");
        assertThat(all.hidesMessage().of("Ayşe").details()).isEqualTo("E1");
        assertThat(all.hidesMessage().of("Ayşe").message()).isEqualTo("Ayşe");
        assertThat(all.hidesMessage().hidesCode().of("Ayşe").details()).isEmpty();
    }

    @Test
    void aBodyOfAnotherFormSaysNothing() {
        FailureBody<String> body = FailureBody.of(
                ResponseBody.value(JsonReader::text), Reasons.<String>none().message(text -> text));

        assertThat(body.read("\"var\"".getBytes(UTF_8), UTF_8, false).message()).isEqualTo("var");
        assertThat(body.read("[1]".getBytes(UTF_8), UTF_8, false)).isSameAs(Reason.NONE);
        assertThat(body.read("null".getBytes(UTF_8), UTF_8, false)).isSameAs(Reason.NONE);
        assertThat(body.read(" ".getBytes(UTF_8), UTF_8, false)).isSameAs(Reason.NONE);
    }

    @Test
    void aPageIsNoTextOfTheVendor() {
        FailureBody<String> body =
                FailureBody.of(ResponseBody.text(), Reasons.<String>none().message(text -> text));
        Charset turkish = Charset.forName("ISO-8859-9");

        assertThat(body.read("şifre".getBytes(turkish), turkish, false).message())
                .isEqualTo("şifre");
        assertThat(body.read("<html>".getBytes(UTF_8), UTF_8, true)).isSameAs(Reason.NONE);
    }

    @Test
    void aPatternLooksAtTheTextWithoutTheWhiteSpaceAroundIt() {
        AnswerPattern whole = AnswerPattern.of("00 .*");
        AnswerPattern group = AnswerPattern.of("([0-9]{2})( .*)?");

        assertThat(whole.matches(" 00 12\n34\n")).isTrue();
        assertThat(whole.matches("100 12")).isFalse();
        assertThat(whole.find("00 1")).isEqualTo("00 1");
        assertThat(group.find("30")).isEqualTo("30");
        assertThat(group.find("x")).isNull();
        assertThat(AnswerPattern.of("a|(b)").find("a")).isNull();
    }

    @Test
    void exceptionsCarryCodeLabelAndText() {
        Reason reason =
                Reasons.<String>none().code(Kind::of).message(text -> "var").of("1");
        HttpStatusException status =
                new HttpStatusException(HttpFailure.of(CALL, 422).reason(reason, "masked"));
        VendorFailureException failure =
                new VendorFailureException(VendorFailure.of(CALL, "").reason(reason, "masked"));

        assertThat(status).hasMessage("acme move: HTTP 422 (UnprocessableContent) [request id-1]: masked");
        assertThat(status.vendorCode()).isEqualTo("1");
        assertThat(status.vendorCode(Kind.class)).contains(Kind.BUYER);
        assertThat(status.vendorLabel(TR)).isEqualTo(Kind.BUYER.label(TR));
        assertThat(status.body(String.class)).contains("1");
        assertThat(failure)
                .hasMessage("acme move: the vendor reports failure in place of an answer [request id-1]: masked");
        assertThat(failure.vendorCode(Kind.class)).contains(Kind.BUYER);
        assertThat(failure.vendorMessage()).isEqualTo("var");
    }
}
