package dev.vendorspec.transport.apache;

import dev.vendorspec.runtime.http.PrivacyContract;
import dev.vendorspec.runtime.transport.Transport;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Privacy on Apache's client. */
class ApachePrivacyTest extends PrivacyContract {

    @Override
    protected Transport transport(@Nullable SSLContext tls) {
        ApacheTransport.Builder builder = ApacheTransport.builder();
        return tls == null ? builder.build() : builder.sslContext(tls).build();
    }
}
