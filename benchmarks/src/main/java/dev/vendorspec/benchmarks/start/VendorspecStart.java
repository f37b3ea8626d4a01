package dev.vendorspec.benchmarks.start;

import dev.vendorspec.benchmarks.ours.netahsilat.CreateCustomer;

/** Us: a first request, validated and written. */
public final class VendorspecStart {

    private VendorspecStart() {}

    /**
     * Prints how many characters were written.
     *
     * @param args none
     */
    public static void main(String[] args) {
        CreateCustomer customer = CreateCustomer.builder()
                .code("501")
                .firstName("vendor")
                .lastName("test3")
                .email("vendor@example.com")
                .mobile("5000000000")
                .phone("5000000000")
                .countryCode("TR")
                .cityCode("10")
                .districtCode(494)
                .currencyCode("TRY")
                .erpCode("501")
                .isActive(true)
                .isCompany(false)
                .address("test")
                .tckn("12345678950")
                .taxOffice("Silifke")
                .sendMail(true)
                .paymentSetId("504978bf-bebd-40c5-89aa-b76f3a20341c")
                .canUseMobile(false)
                .isForeignNational(false)
                .build();
        if (!customer.validate().isEmpty()) {
            throw new IllegalStateException("not valid");
        }
        System.out.println(customer.toJson().length());
    }
}
