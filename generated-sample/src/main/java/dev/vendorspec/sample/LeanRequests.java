package dev.vendorspec.sample;

import dev.vendorspec.sample.lean.Customer;
import dev.vendorspec.sample.lean.CustomerOrganizationType;
import dev.vendorspec.sample.lean.CustomerRecordType;
import dev.vendorspec.sample.lean.CustomerUser;
import java.util.List;

/** The request of Lean's page, built as a user would. */
final class LeanRequests {

    private LeanRequests() {}

    /** The page's customer. */
    static Customer customer() {
        return Customer.builder()
                .customerName("Test Api Customers")
                .customerRecordType(CustomerRecordType.BUYER_AND_SELLER)
                .customerOrganizationType(CustomerOrganizationType.UNDEFINED)
                .customerReferenceGroupCode("PYTY")
                .customerCurrencyCode("TRY")
                .customerCountryName("Türkiye")
                .customerCityName("Kayseri")
                .customerDistrictName("Melikgazi")
                .customerNeighborhood("Mahalle")
                .customerStreet1("Cadde")
                .customerStreet2("Sokak")
                .customerBuildingName("Bina Adı")
                .customerBuildingNumber("1")
                .customerApartmentNumber("1")
                .customerPostalCode("38000")
                .customerPhone1("12345678901")
                .customerPhone2("12345678901")
                .customerEmail("info@info.comx")
                .customerTaxNo("11111111111")
                .customerTaxOffice("Vergi Dairesi")
                .customerElectronicArchiveBillEmail("info@info.comx")
                .customerUserText1("111")
                .customerUserText2("1112")
                .customerUserText3("1113")
                .customerUserNumeric1(1)
                .customerUserNumeric2(2)
                .customerUserNumeric3(3)
                .customerIntegrationCompanyCode("123464")
                .customerTradeRegistrationNumber("123466546")
                .customerCentralRegistrationSystemNumber("23216546")
                .customerChamberRegistrationNumber("511263435435")
                .customerBranchCode("12345")
                .customerUsers(List.of(customerUser()))
                .build();
    }

    private static CustomerUser customerUser() {
        return CustomerUser.builder()
                .customerUserName("Test Kullanici")
                .customerUserSurname("Test Soyadi")
                .customerUserPosition("Test ünvan")
                .customerUserIdentityCardNumber("12346578901")
                .customerUserEmail("info@info.com")
                .customerUserCellPhone("12345678910")
                .customerUserPhone("12345678910")
                .customerUserInternalNumber("2580")
                .customerUserDepartmentName("MUHASEBE")
                .customerUserDrivingLicenseNumber("12346578901")
                .customerUserText1("111")
                .customerUserText2("1112")
                .customerUserText3("1113")
                .customerUserNumeric1(1)
                .customerUserNumeric2(2)
                .customerUserNumeric3(3)
                .customerUserExplanation("Test Açıklama")
                .build();
    }
}
