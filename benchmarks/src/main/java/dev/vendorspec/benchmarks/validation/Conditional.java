package dev.vendorspec.benchmarks.validation;

import dev.vendorspec.benchmarks.beans.ClientBean;
import dev.vendorspec.benchmarks.beans.CreateCustomerBean;
import dev.vendorspec.benchmarks.beans.CustomerBean;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rules in which one field demands another. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {Conditional.OfCustomer.class, Conditional.OfClient.class, Conditional.OfCreation.class})
public @interface Conditional {

    String message() default "breaks a rule";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** An anonymous buyer has a mail address. */
    final class OfCustomer implements ConstraintValidator<Conditional, CustomerBean> {

        @Override
        public boolean isValid(CustomerBean bean, ConstraintValidatorContext context) {
            return holds(bean);
        }

        static boolean holds(CustomerBean bean) {
            return !"11111111111".equals(bean.getCustomerTaxNo())
                    || Filled.isFilled(bean.getCustomerElectronicArchiveBillEmail());
        }
    }

    /** A client of e-invoices has its labels. */
    final class OfClient implements ConstraintValidator<Conditional, ClientBean> {

        @Override
        public boolean isValid(ClientBean bean, ConstraintValidatorContext context) {
            return holds(bean);
        }

        static boolean holds(ClientBean bean) {
            return !"1".equals(bean.getEinvoiceClient())
                    || Filled.isFilled(bean.getClientProfile())
                            && Filled.isFilled(bean.getPostLabel())
                            && Filled.isFilled(bean.getSenderLabel());
        }
    }

    /** A company has a tax number, a person an identity number. */
    final class OfCreation implements ConstraintValidator<Conditional, CreateCustomerBean> {

        @Override
        public boolean isValid(CreateCustomerBean bean, ConstraintValidatorContext context) {
            return holds(bean);
        }

        static boolean holds(CreateCustomerBean bean) {
            Boolean company = bean.getIsCompany();
            if (company == null) {
                return true;
            }
            return company
                    ? Filled.isFilled(bean.getCompanyName())
                            && Filled.isFilled(bean.getTaxNumber())
                            && Filled.isFilled(bean.getTaxOffice())
                    : Filled.isFilled(bean.getFirstName())
                            && Filled.isFilled(bean.getLastName())
                            && Filled.isFilled(bean.getTckn());
        }
    }
}
