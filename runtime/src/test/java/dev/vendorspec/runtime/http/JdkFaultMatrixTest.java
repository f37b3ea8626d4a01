package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.transport.Transport;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** The fault matrix on the JDK's client. */
class JdkFaultMatrixTest extends FaultMatrix {

    @Override
    protected @Nullable Transport transport(@Nullable SSLContext tls) {
        return null;
    }
}
