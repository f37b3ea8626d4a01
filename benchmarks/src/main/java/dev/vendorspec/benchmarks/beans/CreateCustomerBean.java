package dev.vendorspec.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vendorspec.benchmarks.validation.Conditional;
import dev.vendorspec.benchmarks.validation.Shape;
import dev.vendorspec.benchmarks.validation.Shaped;
import io.avaje.jsonb.Json;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plain bean for {@code CreateCustomer}, with each peer's own word for a wire name. For one thread. */
@Json
@CompiledJson
@Conditional
public final class CreateCustomerBean {

    @JsonProperty("code")
    @Json.Property("code")
    @JsonAttribute(name = "code")
    @JSONField(name = "code")
    @NotBlank
    private @Nullable String code;

    @JsonProperty("companyName")
    @Json.Property("companyName")
    @JsonAttribute(name = "companyName")
    @JSONField(name = "companyName")
    private @Nullable String companyName;

    @JsonProperty("firstName")
    @Json.Property("firstName")
    @JsonAttribute(name = "firstName")
    @JSONField(name = "firstName")
    private @Nullable String firstName;

    @JsonProperty("lastName")
    @Json.Property("lastName")
    @JsonAttribute(name = "lastName")
    @JSONField(name = "lastName")
    private @Nullable String lastName;

    @JsonProperty("email")
    @Json.Property("email")
    @JsonAttribute(name = "email")
    @JSONField(name = "email")
    @NotBlank
    @Shaped(Shape.EMAIL)
    private @Nullable String email;

    @JsonProperty("mobile")
    @Json.Property("mobile")
    @JsonAttribute(name = "mobile")
    @JSONField(name = "mobile")
    @NotBlank
    @Shaped(Shape.GSM)
    private @Nullable String mobile;

    @JsonProperty("phone")
    @Json.Property("phone")
    @JsonAttribute(name = "phone")
    @JSONField(name = "phone")
    private @Nullable String phone;

    @JsonProperty("countryCode")
    @Json.Property("countryCode")
    @JsonAttribute(name = "countryCode")
    @JSONField(name = "countryCode")
    @NotBlank
    @Shaped(Shape.COUNTRY)
    private @Nullable String countryCode;

    @JsonProperty("cityCode")
    @Json.Property("cityCode")
    @JsonAttribute(name = "cityCode")
    @JSONField(name = "cityCode")
    private @Nullable String cityCode;

    @JsonProperty("districtCode")
    @Json.Property("districtCode")
    @JsonAttribute(name = "districtCode")
    @JSONField(name = "districtCode")
    private @Nullable Integer districtCode;

    @JsonProperty("currencyCode")
    @Json.Property("currencyCode")
    @JsonAttribute(name = "currencyCode")
    @JSONField(name = "currencyCode")
    @NotBlank
    private @Nullable String currencyCode;

    @JsonProperty("erpCode")
    @Json.Property("erpCode")
    @JsonAttribute(name = "erpCode")
    @JSONField(name = "erpCode")
    @NotBlank
    private @Nullable String erpCode;

    @JsonProperty("isActive")
    @Json.Property("isActive")
    @JsonAttribute(name = "isActive")
    @JSONField(name = "isActive")
    private @Nullable Boolean isActive;

    @JsonProperty("isCompany")
    @Json.Property("isCompany")
    @JsonAttribute(name = "isCompany")
    @JSONField(name = "isCompany")
    @NotNull
    private @Nullable Boolean isCompany;

    @JsonProperty("address")
    @Json.Property("address")
    @JsonAttribute(name = "address")
    @JSONField(name = "address")
    private @Nullable String address;

    @JsonProperty("tckn")
    @Json.Property("tckn")
    @JsonAttribute(name = "tckn")
    @JSONField(name = "tckn")
    @Shaped(Shape.TCKN)
    private @Nullable String tckn;

    @JsonProperty("taxNumber")
    @Json.Property("taxNumber")
    @JsonAttribute(name = "taxNumber")
    @JSONField(name = "taxNumber")
    @Shaped(Shape.VKN_OR_TCKN)
    private @Nullable String taxNumber;

    @JsonProperty("taxOffice")
    @Json.Property("taxOffice")
    @JsonAttribute(name = "taxOffice")
    @JSONField(name = "taxOffice")
    private @Nullable String taxOffice;

    @JsonProperty("sendMail")
    @Json.Property("sendMail")
    @JsonAttribute(name = "sendMail")
    @JSONField(name = "sendMail")
    private @Nullable Boolean sendMail;

    @JsonProperty("addDefaultCurrentAccount")
    @Json.Property("addDefaultCurrentAccount")
    @JsonAttribute(name = "addDefaultCurrentAccount")
    @JSONField(name = "addDefaultCurrentAccount")
    private @Nullable Boolean addDefaultCurrentAccount;

    @JsonProperty("paymentSetId")
    @Json.Property("paymentSetId")
    @JsonAttribute(name = "paymentSetId")
    @JSONField(name = "paymentSetId")
    private @Nullable String paymentSetId;

    @JsonProperty("canUseMobile")
    @Json.Property("canUseMobile")
    @JsonAttribute(name = "canUseMobile")
    @JSONField(name = "canUseMobile")
    private @Nullable Boolean canUseMobile;

    @JsonProperty("customerRepresentativeIds")
    @Json.Property("customerRepresentativeIds")
    @JsonAttribute(name = "customerRepresentativeIds")
    @JSONField(name = "customerRepresentativeIds")
    private @Nullable List<String> customerRepresentativeIds;

    @JsonProperty("passportNo")
    @Json.Property("passportNo")
    @JsonAttribute(name = "passportNo")
    @JSONField(name = "passportNo")
    private @Nullable String passportNo;

    @JsonProperty("isForeignNational")
    @Json.Property("isForeignNational")
    @JsonAttribute(name = "isForeignNational")
    @JSONField(name = "isForeignNational")
    private @Nullable Boolean isForeignNational;

    @JsonProperty("title")
    @Json.Property("title")
    @JsonAttribute(name = "title")
    @JSONField(name = "title")
    private @Nullable String title;

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getCompanyName() {
        return companyName;
    }

    public void setCompanyName(@Nullable String companyName) {
        this.companyName = companyName;
    }

    public @Nullable String getFirstName() {
        return firstName;
    }

    public void setFirstName(@Nullable String firstName) {
        this.firstName = firstName;
    }

    public @Nullable String getLastName() {
        return lastName;
    }

    public void setLastName(@Nullable String lastName) {
        this.lastName = lastName;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getMobile() {
        return mobile;
    }

    public void setMobile(@Nullable String mobile) {
        this.mobile = mobile;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getCountryCode() {
        return countryCode;
    }

    public void setCountryCode(@Nullable String countryCode) {
        this.countryCode = countryCode;
    }

    public @Nullable String getCityCode() {
        return cityCode;
    }

    public void setCityCode(@Nullable String cityCode) {
        this.cityCode = cityCode;
    }

    public @Nullable Integer getDistrictCode() {
        return districtCode;
    }

    public void setDistrictCode(@Nullable Integer districtCode) {
        this.districtCode = districtCode;
    }

    public @Nullable String getCurrencyCode() {
        return currencyCode;
    }

    public void setCurrencyCode(@Nullable String currencyCode) {
        this.currencyCode = currencyCode;
    }

    public @Nullable String getErpCode() {
        return erpCode;
    }

    public void setErpCode(@Nullable String erpCode) {
        this.erpCode = erpCode;
    }

    public @Nullable Boolean getIsActive() {
        return isActive;
    }

    public void setIsActive(@Nullable Boolean isActive) {
        this.isActive = isActive;
    }

    public @Nullable Boolean getIsCompany() {
        return isCompany;
    }

    public void setIsCompany(@Nullable Boolean isCompany) {
        this.isCompany = isCompany;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getTckn() {
        return tckn;
    }

    public void setTckn(@Nullable String tckn) {
        this.tckn = tckn;
    }

    public @Nullable String getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(@Nullable String taxNumber) {
        this.taxNumber = taxNumber;
    }

    public @Nullable String getTaxOffice() {
        return taxOffice;
    }

    public void setTaxOffice(@Nullable String taxOffice) {
        this.taxOffice = taxOffice;
    }

    public @Nullable Boolean getSendMail() {
        return sendMail;
    }

    public void setSendMail(@Nullable Boolean sendMail) {
        this.sendMail = sendMail;
    }

    public @Nullable Boolean getAddDefaultCurrentAccount() {
        return addDefaultCurrentAccount;
    }

    public void setAddDefaultCurrentAccount(@Nullable Boolean addDefaultCurrentAccount) {
        this.addDefaultCurrentAccount = addDefaultCurrentAccount;
    }

    public @Nullable String getPaymentSetId() {
        return paymentSetId;
    }

    public void setPaymentSetId(@Nullable String paymentSetId) {
        this.paymentSetId = paymentSetId;
    }

    public @Nullable Boolean getCanUseMobile() {
        return canUseMobile;
    }

    public void setCanUseMobile(@Nullable Boolean canUseMobile) {
        this.canUseMobile = canUseMobile;
    }

    public @Nullable List<String> getCustomerRepresentativeIds() {
        return customerRepresentativeIds;
    }

    public void setCustomerRepresentativeIds(@Nullable List<String> customerRepresentativeIds) {
        this.customerRepresentativeIds = customerRepresentativeIds;
    }

    public @Nullable String getPassportNo() {
        return passportNo;
    }

    public void setPassportNo(@Nullable String passportNo) {
        this.passportNo = passportNo;
    }

    public @Nullable Boolean getIsForeignNational() {
        return isForeignNational;
    }

    public void setIsForeignNational(@Nullable Boolean isForeignNational) {
        this.isForeignNational = isForeignNational;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }
}
