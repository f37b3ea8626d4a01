package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.Signer;
import dev.vendorspec.runtime.SignerInput;
import dev.vendorspec.runtime.contract.ComputedValue;
import dev.vendorspec.runtime.contract.Parameter;
import dev.vendorspec.runtime.contract.PathSegment;
import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.contract.Signing;
import dev.vendorspec.runtime.json.Json;
import dev.vendorspec.runtime.transport.Header;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a call while its credentials and computed values are put in; made by {@link OperationCredentials}. The
 * body is written anew where a field was filled in, and never again once it was read.
 */
class RequestSigning<Q extends @Nullable Object> extends Signing<Q> {

    private final Outgoing<Q, ?> call;
    private final List<Header> headers = new ArrayList<>();
    private String query = "";
    private final Set<String> secrets = new HashSet<>(4);
    private @Nullable ComputedValue token;
    private EncodedRequest encoded;
    private @Nullable Q request;
    private boolean changed;
    private boolean read;

    RequestSigning(Outgoing<Q, ?> call, EncodedRequest encoded) {
        this.call = call;
        this.encoded = encoded;
        this.request = call.request();
    }

    /** Everything in one: what {@link RequestEncoder} wrote, and what was put in since. */
    final EncodedRequest complete() {
        EncodedRequest complete = encoded();
        return new EncodedRequest(complete.method(), withQuery(complete.path()), allHeaders(), complete.body());
    }

    private List<Header> allHeaders() {
        List<Header> written = encoded().headers();
        List<Header> all = new ArrayList<>(written.size() + headers.size());
        all.addAll(written);
        all.addAll(headers);
        return all;
    }

    /** What no message may show of what was put in. */
    final Set<String> secrets() {
        return secrets;
    }

    final void hide(String secret) {
        secrets.add(secret);
    }

    /** The request without what was put into head and query since. */
    EncodedRequest encoded() {
        if (changed) {
            encoded = rewritten(RequestEncoder.encode(call.with(request)));
            changed = false;
        }
        return encoded;
    }

    /** Another body, and what the head says of it. */
    private EncodedRequest rewritten(EncodedRequest other) {
        List<Header> head = new ArrayList<>();
        for (Header header : encoded.headers()) {
            boolean ofBody = isNamed(header, "Content-Type");
            head.addAll(
                    ofBody
                            ? other.headers().stream()
                                    .filter(each -> isNamed(each, "Content-Type"))
                                    .toList()
                            : List.of(header));
        }
        return new EncodedRequest(encoded.method(), encoded.path(), head, other.body());
    }

    private static boolean isNamed(Header header, String name) {
        return String.CASE_INSENSITIVE_ORDER.compare(header.name(), name) == 0;
    }

    final EncodedRequest unchanged() {
        return encoded;
    }

    private String withQuery(String path) {
        return query.isEmpty() ? path : path + (path.indexOf('?') < 0 ? '?' : '&') + query;
    }

    private URI address() {
        return call.server().resolve(withQuery(encoded.path()));
    }

    /** What the operation takes, where it takes something: the generated method gave it. */
    @Override
    @SuppressWarnings("NullAway")
    public Q request() {
        return request;
    }

    @Override
    public void request(Q changedRequest) {
        if (read) {
            throw new IllegalStateException(call.who() + ": a field cannot be filled in once the body was signed");
        }
        request = changedRequest;
        changed = true;
    }

    @Override
    public String text(ComputedValue value) {
        return shown(value);
    }

    @Override
    public ComputedValue setting(String name) {
        return ComputedValue.of(given(name));
    }

    @Override
    public @Nullable ComputedValue setting(Parameter<?> setting) {
        Object value = call.settings().values().get(setting.member().wireName());
        if (value == null) {
            return null;
        }
        String text = setting.pairs(value).get(0).value();
        boolean open = !setting.member().isSecret() && !setting.member().isPersonal();
        return open ? ComputedValue.of(text) : ComputedValue.secret(text);
    }

    @Override
    public ComputedValue secret(String name) {
        return ComputedValue.secret(given(name));
    }

    private String given(String name) {
        Object value = call.settings().values().get(name);
        if (value == null) {
            throw new IllegalStateException(call.who() + ": " + name + " is missing; give it to the builder");
        }
        Parameter<?> described = call.settings().parameters().get(name);
        return described == null ? plain(value) : described.pairs(value).get(0).value();
    }

    /** Tells the token, before anything is computed. */
    final void token(ComputedValue value) {
        token = token == null ? value : token;
    }

    @Override
    public ComputedValue token() {
        if (token == null) {
            throw new IllegalStateException(call.who() + ": there is no token");
        }
        return token;
    }

    @Override
    public ComputedValue body() {
        read = true;
        byte[] body = encoded().body();
        return ComputedValue.secret(body == null ? new byte[0] : body);
    }

    @Override
    public ComputedValue method() {
        return ComputedValue.of(encoded.method());
    }

    @Override
    public ComputedValue path() {
        return ComputedValue.secret(address().getRawPath());
    }

    @Override
    public ComputedValue query() {
        String sent = address().getRawQuery();
        return ComputedValue.secret(sent == null ? "" : sent);
    }

    @Override
    public ComputedValue url() {
        return ComputedValue.secret(address().toString());
    }

    @Override
    public List<ComputedValue> field(String... wireNames) {
        RequestBody<Q> body = call.operation().request();
        if (body == null) {
            return List.of();
        }
        Map<String, Object> settings = call.settings().values();
        return Json.texts(Arrays.asList(wireNames), writer -> body.write(writer, request(), settings)).stream()
                .map(ComputedValue::secret)
                .toList();
    }

    @Override
    public @Nullable ComputedValue header(String name) {
        return allHeaders().stream()
                .filter(header -> isNamed(header, name))
                .map(header -> ComputedValue.secret(header.value()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public ComputedValue pathParameter(String wireName) {
        return ComputedValue.secret(call.operation().pathText(call.arguments(), wireName));
    }

    @Override
    public List<ComputedValue> queryParameter(String wireName) {
        String sent = address().getRawQuery();
        List<ComputedValue> values = new ArrayList<>();
        for (String pair : sent == null ? new String[0] : sent.split("&", -1)) {
            int sign = pair.indexOf('=');
            String name = sign < 0 ? pair : pair.substring(0, sign);
            if (URLDecoder.decode(name, StandardCharsets.UTF_8).equals(wireName)) {
                String value = sign < 0 ? "" : pair.substring(sign + 1);
                values.add(ComputedValue.secret(URLDecoder.decode(value, StandardCharsets.UTF_8)));
            }
        }
        return values;
    }

    @Override
    public ComputedValue now(DateTimeFormatter format) {
        return ComputedValue.of(format.format(instant()));
    }

    @Override
    public ComputedValue epochSeconds() {
        return ComputedValue.of(Long.toString(instant().getEpochSecond()));
    }

    @Override
    public ComputedValue epochMillis() {
        return ComputedValue.of(Long.toString(instant().toEpochMilli()));
    }

    private Instant instant() {
        return call.settings().validation().clock().instant();
    }

    @Override
    public ComputedValue randomHex(int bytes) {
        return Nonces.hex(call.settings().random(), bytes);
    }

    @Override
    public ComputedValue randomDigits(int count) {
        return Nonces.digits(call.settings().random(), count);
    }

    @Override
    public ComputedValue randomUuid() {
        return Nonces.uuid(call.settings().random());
    }

    @Override
    public ComputedValue signer(String name, @Nullable ComputedValue of) {
        if (!(call.settings().values().get(name) instanceof Signer signer)) {
            throw new IllegalStateException(
                    call.who() + ": the signer " + name + " is missing; give it to the builder");
        }
        List<Header> all = allHeaders();
        ComputedValue input = of == null ? body() : of;
        String signed = signer.sign(
                SignerInput.of(input.bytes(), encoded.method(), address().toString(), all));
        if (signed == null) {
            throw new IllegalStateException(call.who() + ": the signer " + name + " answered null");
        }
        return ComputedValue.secret(signed);
    }

    @Override
    public void putHeader(String name, ComputedValue value) {
        String text = shown(value);
        try {
            headers.add(new Header(name, HeaderText.value("header " + name, text)));
        } catch (IllegalArgumentException unfit) {
            throw new IllegalStateException(call.who() + ": " + unfit.getMessage());
        }
    }

    @Override
    public void putQuery(String name, ComputedValue value) {
        query = query + (query.isEmpty() ? "" : "&") + encode(name) + "=" + encode(shown(value));
    }

    private String encode(String text) {
        String encoded = PathSegment.encoded(text);
        if (secrets.contains(text)) {
            hide(encoded);
        }
        return encoded;
    }

    private String shown(ComputedValue value) {
        String text = value.text();
        if (value.isSecret()) {
            hide(text);
        }
        return text;
    }

    /** For debugging: which call, never its values. */
    @Override
    public String toString() {
        return call.toString();
    }
}
