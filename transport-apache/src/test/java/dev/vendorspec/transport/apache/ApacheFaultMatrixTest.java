package dev.vendorspec.transport.apache;

import dev.vendorspec.runtime.http.FaultMatrix;
import dev.vendorspec.runtime.transport.Transport;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** The fault matrix on Apache's client. */
class ApacheFaultMatrixTest extends FaultMatrix {

    @Override
    protected Transport transport(@Nullable SSLContext tls) {
        ApacheTransport.Builder builder = ApacheTransport.builder();
        return tls == null ? builder.build() : builder.sslContext(tls).build();
    }
}
