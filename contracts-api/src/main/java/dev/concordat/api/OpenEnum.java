package dev.concordat.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that further values may be added to an enum without a new major version, so that consumers have to expect values
 * they do not know. On a consumer's enum it says that the consumer does: an unknown value is read as the constant that
 * carries {@code @JsonEnumDefaultValue}.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface OpenEnum {}
