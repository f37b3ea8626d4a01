package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.transport.Transport;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Privacy on the JDK's client. */
class JdkPrivacyTest extends PrivacyContract {

    @Override
    protected @Nullable Transport transport(@Nullable SSLContext tls) {
        return null;
    }
}
