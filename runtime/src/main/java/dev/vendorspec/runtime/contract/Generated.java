package dev.vendorspec.runtime.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that the annotation processor wrote. It stays in the class file, so that coverage and analysis tools
 * leave the class out; the JDK's annotation of that name does not, and needs a module of its own.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {

    /** The name of the spec's vendor. */
    String value();
}
