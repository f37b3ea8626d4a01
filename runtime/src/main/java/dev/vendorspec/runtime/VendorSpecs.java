package dev.vendorspec.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a package, in its {@code package-info.java}: the processor generates the vendors' types and clients into
 * packages beneath it, one for each vendor.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface VendorSpecs {

    /** The folder of the resources in which the spec documents are. */
    String folder() default "vendorspec";

    /** The names of the vendors to generate; none means every vendor that the folder has. */
    String[] vendors() default {};
}
