package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.transport.Transport;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** What every transport promises, asked of the JDK's client. */
class JdkTransportContractTest extends TransportContract {

    @Override
    protected @Nullable Transport transport(@Nullable SSLContext tls) {
        return null;
    }
}
