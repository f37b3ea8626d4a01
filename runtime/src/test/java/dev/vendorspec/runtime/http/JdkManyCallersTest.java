package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.transport.Transport;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Many callers on the JDK's client. */
class JdkManyCallersTest extends ManyCallers {

    @Override
    protected @Nullable Transport transport(@Nullable SSLContext tls) {
        return null;
    }
}
