package dev.vendorspec.transport.apache;

import dev.vendorspec.runtime.http.ManyCallers;
import dev.vendorspec.runtime.transport.Transport;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Many callers on Apache's client. */
class ApacheManyCallersTest extends ManyCallers {

    @Override
    protected Transport transport(@Nullable SSLContext tls) {
        ApacheTransport.Builder builder = ApacheTransport.builder();
        return tls == null ? builder.build() : builder.sslContext(tls).build();
    }
}
