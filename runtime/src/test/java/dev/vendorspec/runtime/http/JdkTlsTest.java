package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.transport.Transport;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** TLS on the JDK's client. */
class JdkTlsTest extends TlsContract {

    @Override
    protected @Nullable Transport transport(@Nullable SSLContext tls) {
        return null;
    }
}
