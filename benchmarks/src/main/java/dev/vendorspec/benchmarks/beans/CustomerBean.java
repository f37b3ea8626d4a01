package dev.vendorspec.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vendorspec.benchmarks.validation.Conditional;
import dev.vendorspec.benchmarks.validation.Shape;
import dev.vendorspec.benchmarks.validation.Shaped;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plain bean for {@code Customer}, with each peer's own word for a wire name. For one thread. */
@Json
@CompiledJson
@Conditional
public final class CustomerBean {

    @JsonProperty("CustomerName")
    @Json.Property("CustomerName")
    @JsonAttribute(name = "CustomerName")
    @JSONField(name = "CustomerName")
    @NotBlank
    @Size(max = 250)
    private @Nullable String customerName;

    @JsonProperty("CustomerRecordType")
    @Json.Property("CustomerRecordType")
    @JsonAttribute(name = "CustomerRecordType")
    @JSONField(name = "CustomerRecordType")
    @NotNull
    @Min(0)
    @Max(9)
    private @Nullable Integer customerRecordType;

    @JsonProperty("CustomerOrganizationType")
    @Json.Property("CustomerOrganizationType")
    @JsonAttribute(name = "CustomerOrganizationType")
    @JSONField(name = "CustomerOrganizationType")
    @Size(max = 1)
    private @Nullable String customerOrganizationType;

    @JsonProperty("CustomerReferenceGroupCode")
    @Json.Property("CustomerReferenceGroupCode")
    @JsonAttribute(name = "CustomerReferenceGroupCode")
    @JSONField(name = "CustomerReferenceGroupCode")
    @NotBlank
    private @Nullable String customerReferenceGroupCode;

    @JsonProperty("CustomerCurrencyCode")
    @Json.Property("CustomerCurrencyCode")
    @JsonAttribute(name = "CustomerCurrencyCode")
    @JSONField(name = "CustomerCurrencyCode")
    @NotBlank
    @Shaped(Shape.CURRENCY)
    private @Nullable String customerCurrencyCode;

    @JsonProperty("CustomerCountryName")
    @Json.Property("CustomerCountryName")
    @JsonAttribute(name = "CustomerCountryName")
    @JSONField(name = "CustomerCountryName")
    @NotBlank
    private @Nullable String customerCountryName;

    @JsonProperty("CustomerCityName")
    @Json.Property("CustomerCityName")
    @JsonAttribute(name = "CustomerCityName")
    @JSONField(name = "CustomerCityName")
    @NotBlank
    private @Nullable String customerCityName;

    @JsonProperty("CustomerDistrictName")
    @Json.Property("CustomerDistrictName")
    @JsonAttribute(name = "CustomerDistrictName")
    @JSONField(name = "CustomerDistrictName")
    @NotBlank
    private @Nullable String customerDistrictName;

    @JsonProperty("CustomerNeighborhood")
    @Json.Property("CustomerNeighborhood")
    @JsonAttribute(name = "CustomerNeighborhood")
    @JSONField(name = "CustomerNeighborhood")
    @NotBlank
    private @Nullable String customerNeighborhood;

    @JsonProperty("CustomerStreet1")
    @Json.Property("CustomerStreet1")
    @JsonAttribute(name = "CustomerStreet1")
    @JSONField(name = "CustomerStreet1")
    private @Nullable String customerStreet1;

    @JsonProperty("CustomerStreet2")
    @Json.Property("CustomerStreet2")
    @JsonAttribute(name = "CustomerStreet2")
    @JSONField(name = "CustomerStreet2")
    private @Nullable String customerStreet2;

    @JsonProperty("CustomerBuildingName")
    @Json.Property("CustomerBuildingName")
    @JsonAttribute(name = "CustomerBuildingName")
    @JSONField(name = "CustomerBuildingName")
    private @Nullable String customerBuildingName;

    @JsonProperty("CustomerBuildingNumber")
    @Json.Property("CustomerBuildingNumber")
    @JsonAttribute(name = "CustomerBuildingNumber")
    @JSONField(name = "CustomerBuildingNumber")
    private @Nullable String customerBuildingNumber;

    @JsonProperty("CustomerApartmentNumber")
    @Json.Property("CustomerApartmentNumber")
    @JsonAttribute(name = "CustomerApartmentNumber")
    @JSONField(name = "CustomerApartmentNumber")
    private @Nullable String customerApartmentNumber;

    @JsonProperty("CustomerPostalCode")
    @Json.Property("CustomerPostalCode")
    @JsonAttribute(name = "CustomerPostalCode")
    @JSONField(name = "CustomerPostalCode")
    private @Nullable String customerPostalCode;

    @JsonProperty("CustomerPhone1")
    @Json.Property("CustomerPhone1")
    @JsonAttribute(name = "CustomerPhone1")
    @JSONField(name = "CustomerPhone1")
    private @Nullable String customerPhone1;

    @JsonProperty("CustomerPhone2")
    @Json.Property("CustomerPhone2")
    @JsonAttribute(name = "CustomerPhone2")
    @JSONField(name = "CustomerPhone2")
    private @Nullable String customerPhone2;

    @JsonProperty("CustomerEmail")
    @Json.Property("CustomerEmail")
    @JsonAttribute(name = "CustomerEmail")
    @JSONField(name = "CustomerEmail")
    @Size(max = 250)
    @Shaped(Shape.EMAIL)
    private @Nullable String customerEmail;

    @JsonProperty("CustomerTaxNo")
    @Json.Property("CustomerTaxNo")
    @JsonAttribute(name = "CustomerTaxNo")
    @JSONField(name = "CustomerTaxNo")
    @NotBlank
    @Shaped(Shape.TAX_NUMBER)
    private @Nullable String customerTaxNo;

    @JsonProperty("CustomerTaxOffice")
    @Json.Property("CustomerTaxOffice")
    @JsonAttribute(name = "CustomerTaxOffice")
    @JSONField(name = "CustomerTaxOffice")
    private @Nullable String customerTaxOffice;

    @JsonProperty("CustomerElectronicArchiveBillEmail")
    @Json.Property("CustomerElectronicArchiveBillEmail")
    @JsonAttribute(name = "CustomerElectronicArchiveBillEmail")
    @JSONField(name = "CustomerElectronicArchiveBillEmail")
    @Size(max = 250)
    @Shaped(Shape.EMAIL)
    private @Nullable String customerElectronicArchiveBillEmail;

    @JsonProperty("CustomerUserText1")
    @Json.Property("CustomerUserText1")
    @JsonAttribute(name = "CustomerUserText1")
    @JSONField(name = "CustomerUserText1")
    @Size(max = 250)
    private @Nullable String customerUserText1;

    @JsonProperty("CustomerUserText2")
    @Json.Property("CustomerUserText2")
    @JsonAttribute(name = "CustomerUserText2")
    @JSONField(name = "CustomerUserText2")
    @Size(max = 250)
    private @Nullable String customerUserText2;

    @JsonProperty("CustomerUserText3")
    @Json.Property("CustomerUserText3")
    @JsonAttribute(name = "CustomerUserText3")
    @JSONField(name = "CustomerUserText3")
    @Size(max = 250)
    private @Nullable String customerUserText3;

    @JsonProperty("CustomerUserNumeric1")
    @Json.Property("CustomerUserNumeric1")
    @JsonAttribute(name = "CustomerUserNumeric1")
    @JSONField(name = "CustomerUserNumeric1")
    private @Nullable Integer customerUserNumeric1;

    @JsonProperty("CustomerUserNumeric2")
    @Json.Property("CustomerUserNumeric2")
    @JsonAttribute(name = "CustomerUserNumeric2")
    @JSONField(name = "CustomerUserNumeric2")
    private @Nullable Integer customerUserNumeric2;

    @JsonProperty("CustomerUserNumeric3")
    @Json.Property("CustomerUserNumeric3")
    @JsonAttribute(name = "CustomerUserNumeric3")
    @JSONField(name = "CustomerUserNumeric3")
    private @Nullable Integer customerUserNumeric3;

    @JsonProperty("CustomerIntegrationCompanyCode")
    @Json.Property("CustomerIntegrationCompanyCode")
    @JsonAttribute(name = "CustomerIntegrationCompanyCode")
    @JSONField(name = "CustomerIntegrationCompanyCode")
    private @Nullable String customerIntegrationCompanyCode;

    @JsonProperty("CustomerTradeRegistrationNumber")
    @Json.Property("CustomerTradeRegistrationNumber")
    @JsonAttribute(name = "CustomerTradeRegistrationNumber")
    @JSONField(name = "CustomerTradeRegistrationNumber")
    private @Nullable String customerTradeRegistrationNumber;

    @JsonProperty("CustomerCentralRegistrationSystemNumber")
    @Json.Property("CustomerCentralRegistrationSystemNumber")
    @JsonAttribute(name = "CustomerCentralRegistrationSystemNumber")
    @JSONField(name = "CustomerCentralRegistrationSystemNumber")
    private @Nullable String customerCentralRegistrationSystemNumber;

    @JsonProperty("CustomerChamberRegistrationNumber")
    @Json.Property("CustomerChamberRegistrationNumber")
    @JsonAttribute(name = "CustomerChamberRegistrationNumber")
    @JSONField(name = "CustomerChamberRegistrationNumber")
    private @Nullable String customerChamberRegistrationNumber;

    @JsonProperty("CustomerBranchCode")
    @Json.Property("CustomerBranchCode")
    @JsonAttribute(name = "CustomerBranchCode")
    @JSONField(name = "CustomerBranchCode")
    private @Nullable String customerBranchCode;

    @JsonProperty("CustomerUsers")
    @Json.Property("CustomerUsers")
    @JsonAttribute(name = "CustomerUsers")
    @JSONField(name = "CustomerUsers")
    @Valid
    private @Nullable List<CustomerUserBean> customerUsers;

    public @Nullable String getCustomerName() {
        return customerName;
    }

    public void setCustomerName(@Nullable String customerName) {
        this.customerName = customerName;
    }

    public @Nullable Integer getCustomerRecordType() {
        return customerRecordType;
    }

    public void setCustomerRecordType(@Nullable Integer customerRecordType) {
        this.customerRecordType = customerRecordType;
    }

    public @Nullable String getCustomerOrganizationType() {
        return customerOrganizationType;
    }

    public void setCustomerOrganizationType(@Nullable String customerOrganizationType) {
        this.customerOrganizationType = customerOrganizationType;
    }

    public @Nullable String getCustomerReferenceGroupCode() {
        return customerReferenceGroupCode;
    }

    public void setCustomerReferenceGroupCode(@Nullable String customerReferenceGroupCode) {
        this.customerReferenceGroupCode = customerReferenceGroupCode;
    }

    public @Nullable String getCustomerCurrencyCode() {
        return customerCurrencyCode;
    }

    public void setCustomerCurrencyCode(@Nullable String customerCurrencyCode) {
        this.customerCurrencyCode = customerCurrencyCode;
    }

    public @Nullable String getCustomerCountryName() {
        return customerCountryName;
    }

    public void setCustomerCountryName(@Nullable String customerCountryName) {
        this.customerCountryName = customerCountryName;
    }

    public @Nullable String getCustomerCityName() {
        return customerCityName;
    }

    public void setCustomerCityName(@Nullable String customerCityName) {
        this.customerCityName = customerCityName;
    }

    public @Nullable String getCustomerDistrictName() {
        return customerDistrictName;
    }

    public void setCustomerDistrictName(@Nullable String customerDistrictName) {
        this.customerDistrictName = customerDistrictName;
    }

    public @Nullable String getCustomerNeighborhood() {
        return customerNeighborhood;
    }

    public void setCustomerNeighborhood(@Nullable String customerNeighborhood) {
        this.customerNeighborhood = customerNeighborhood;
    }

    public @Nullable String getCustomerStreet1() {
        return customerStreet1;
    }

    public void setCustomerStreet1(@Nullable String customerStreet1) {
        this.customerStreet1 = customerStreet1;
    }

    public @Nullable String getCustomerStreet2() {
        return customerStreet2;
    }

    public void setCustomerStreet2(@Nullable String customerStreet2) {
        this.customerStreet2 = customerStreet2;
    }

    public @Nullable String getCustomerBuildingName() {
        return customerBuildingName;
    }

    public void setCustomerBuildingName(@Nullable String customerBuildingName) {
        this.customerBuildingName = customerBuildingName;
    }

    public @Nullable String getCustomerBuildingNumber() {
        return customerBuildingNumber;
    }

    public void setCustomerBuildingNumber(@Nullable String customerBuildingNumber) {
        this.customerBuildingNumber = customerBuildingNumber;
    }

    public @Nullable String getCustomerApartmentNumber() {
        return customerApartmentNumber;
    }

    public void setCustomerApartmentNumber(@Nullable String customerApartmentNumber) {
        this.customerApartmentNumber = customerApartmentNumber;
    }

    public @Nullable String getCustomerPostalCode() {
        return customerPostalCode;
    }

    public void setCustomerPostalCode(@Nullable String customerPostalCode) {
        this.customerPostalCode = customerPostalCode;
    }

    public @Nullable String getCustomerPhone1() {
        return customerPhone1;
    }

    public void setCustomerPhone1(@Nullable String customerPhone1) {
        this.customerPhone1 = customerPhone1;
    }

    public @Nullable String getCustomerPhone2() {
        return customerPhone2;
    }

    public void setCustomerPhone2(@Nullable String customerPhone2) {
        this.customerPhone2 = customerPhone2;
    }

    public @Nullable String getCustomerEmail() {
        return customerEmail;
    }

    public void setCustomerEmail(@Nullable String customerEmail) {
        this.customerEmail = customerEmail;
    }

    public @Nullable String getCustomerTaxNo() {
        return customerTaxNo;
    }

    public void setCustomerTaxNo(@Nullable String customerTaxNo) {
        this.customerTaxNo = customerTaxNo;
    }

    public @Nullable String getCustomerTaxOffice() {
        return customerTaxOffice;
    }

    public void setCustomerTaxOffice(@Nullable String customerTaxOffice) {
        this.customerTaxOffice = customerTaxOffice;
    }

    public @Nullable String getCustomerElectronicArchiveBillEmail() {
        return customerElectronicArchiveBillEmail;
    }

    public void setCustomerElectronicArchiveBillEmail(@Nullable String customerElectronicArchiveBillEmail) {
        this.customerElectronicArchiveBillEmail = customerElectronicArchiveBillEmail;
    }

    public @Nullable String getCustomerUserText1() {
        return customerUserText1;
    }

    public void setCustomerUserText1(@Nullable String customerUserText1) {
        this.customerUserText1 = customerUserText1;
    }

    public @Nullable String getCustomerUserText2() {
        return customerUserText2;
    }

    public void setCustomerUserText2(@Nullable String customerUserText2) {
        this.customerUserText2 = customerUserText2;
    }

    public @Nullable String getCustomerUserText3() {
        return customerUserText3;
    }

    public void setCustomerUserText3(@Nullable String customerUserText3) {
        this.customerUserText3 = customerUserText3;
    }

    public @Nullable Integer getCustomerUserNumeric1() {
        return customerUserNumeric1;
    }

    public void setCustomerUserNumeric1(@Nullable Integer customerUserNumeric1) {
        this.customerUserNumeric1 = customerUserNumeric1;
    }

    public @Nullable Integer getCustomerUserNumeric2() {
        return customerUserNumeric2;
    }

    public void setCustomerUserNumeric2(@Nullable Integer customerUserNumeric2) {
        this.customerUserNumeric2 = customerUserNumeric2;
    }

    public @Nullable Integer getCustomerUserNumeric3() {
        return customerUserNumeric3;
    }

    public void setCustomerUserNumeric3(@Nullable Integer customerUserNumeric3) {
        this.customerUserNumeric3 = customerUserNumeric3;
    }

    public @Nullable String getCustomerIntegrationCompanyCode() {
        return customerIntegrationCompanyCode;
    }

    public void setCustomerIntegrationCompanyCode(@Nullable String customerIntegrationCompanyCode) {
        this.customerIntegrationCompanyCode = customerIntegrationCompanyCode;
    }

    public @Nullable String getCustomerTradeRegistrationNumber() {
        return customerTradeRegistrationNumber;
    }

    public void setCustomerTradeRegistrationNumber(@Nullable String customerTradeRegistrationNumber) {
        this.customerTradeRegistrationNumber = customerTradeRegistrationNumber;
    }

    public @Nullable String getCustomerCentralRegistrationSystemNumber() {
        return customerCentralRegistrationSystemNumber;
    }

    public void setCustomerCentralRegistrationSystemNumber(@Nullable String customerCentralRegistrationSystemNumber) {
        this.customerCentralRegistrationSystemNumber = customerCentralRegistrationSystemNumber;
    }

    public @Nullable String getCustomerChamberRegistrationNumber() {
        return customerChamberRegistrationNumber;
    }

    public void setCustomerChamberRegistrationNumber(@Nullable String customerChamberRegistrationNumber) {
        this.customerChamberRegistrationNumber = customerChamberRegistrationNumber;
    }

    public @Nullable String getCustomerBranchCode() {
        return customerBranchCode;
    }

    public void setCustomerBranchCode(@Nullable String customerBranchCode) {
        this.customerBranchCode = customerBranchCode;
    }

    public @Nullable List<CustomerUserBean> getCustomerUsers() {
        return customerUsers;
    }

    public void setCustomerUsers(@Nullable List<CustomerUserBean> customerUsers) {
        this.customerUsers = customerUsers;
    }
}
