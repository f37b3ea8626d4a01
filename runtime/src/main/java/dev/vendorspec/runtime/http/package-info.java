/** How a call is made: checks, addresses, transport, deadline, answers. Not exported. */
@NullMarked
package dev.vendorspec.runtime.http;

import org.jspecify.annotations.NullMarked;
