/** What carries requests to servers: implemented by the runtime on the JDK's client, and by users on any other. */
@NullMarked
package dev.vendorspec.runtime.transport;

import org.jspecify.annotations.NullMarked;
