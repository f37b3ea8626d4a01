package dev.vendorspec.benchmarks.start;

import dev.vendorspec.benchmarks.beans.CreateCustomerBean;

/** The peers' first request. */
final class FirstBean {

    private FirstBean() {}

    static CreateCustomerBean build() {
        CreateCustomerBean customer = new CreateCustomerBean();
        customer.setCode("501");
        customer.setFirstName("vendor");
        customer.setLastName("test3");
        customer.setEmail("vendor@example.com");
        customer.setMobile("5000000000");
        customer.setPhone("5000000000");
        customer.setCountryCode("TR");
        customer.setCityCode("10");
        customer.setDistrictCode(494);
        customer.setCurrencyCode("TRY");
        customer.setErpCode("501");
        customer.setIsActive(true);
        customer.setIsCompany(false);
        customer.setAddress("test");
        customer.setTckn("12345678950");
        customer.setTaxOffice("Silifke");
        customer.setSendMail(true);
        customer.setPaymentSetId("504978bf-bebd-40c5-89aa-b76f3a20341c");
        customer.setCanUseMobile(false);
        customer.setIsForeignNational(false);
        return customer;
    }
}
