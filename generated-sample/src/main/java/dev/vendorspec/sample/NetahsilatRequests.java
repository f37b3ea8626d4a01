package dev.vendorspec.sample;

import dev.vendorspec.sample.netahsilat.CreateCurrentAccount;
import dev.vendorspec.sample.netahsilat.CreateCustomer;
import dev.vendorspec.sample.netahsilat.CurrentAccountType;
import java.util.List;

/** The requests of Netahsilat's pages, built as a user would. */
final class NetahsilatRequests {

    private NetahsilatRequests() {}

    /** The page's customer, a person. */
    static CreateCustomer customer() {
        return CreateCustomer.builder()
                .code("501")
                .companyName("")
                .firstName("vendor")
                .lastName("test3")
                .email("[email protected]")
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
                .tckn("00000000000")
                .taxNumber("")
                .taxOffice("Silifke")
                .sendMail(true)
                .paymentSetId("504978bf-bebd-40c5-89aa-b76f3a20341c")
                .canUseMobile(false)
                .customerRepresentativeIds(List.of("a90b225c-fa6e-418d-8c03-93946a05e355"))
                .passportNo("")
                .isForeignNational(false)
                .build();
    }

    /** The page's current account. */
    static CreateCurrentAccount currentAccount() {
        return CreateCurrentAccount.builder()
                .code("CA-001")
                .currencyCode("USD")
                .currentAccountType(CurrentAccountType.DEALER)
                .customerOrDealerCode("DEALER-123")
                .description("Yurt Dışı Bayi Cari Hesabı")
                .erpCode("ERP-ACC-001")
                .isVisibleOnPayment(true)
                .accountName("ABC Dış Ticaret Hesabı")
                .taxNumber("00000000000")
                .tcknNumber("00000000000")
                .title("Yetkili Bayi")
                .build();
    }
}
