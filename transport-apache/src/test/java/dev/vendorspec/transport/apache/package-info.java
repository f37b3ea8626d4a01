/** Apache's client does what every transport has to do. */
package dev.vendorspec.transport.apache;
