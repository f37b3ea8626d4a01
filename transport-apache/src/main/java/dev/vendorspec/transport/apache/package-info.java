/** Carries requests with Apache HttpClient 5. */
@NullMarked
package dev.vendorspec.transport.apache;

import org.jspecify.annotations.NullMarked;
