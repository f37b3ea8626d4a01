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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plain bean for {@code Client}, with each peer's own word for a wire name. For one thread. */
@Json
@CompiledJson
@Conditional
public final class ClientBean {

    @JsonProperty("SourceID")
    @Json.Property("SourceID")
    @JsonAttribute(name = "SourceID")
    @JSONField(name = "SourceID")
    @Size(max = 8)
    private @Nullable String sourceId;

    @JsonProperty("ClientRefNo")
    @Json.Property("ClientRefNo")
    @JsonAttribute(name = "ClientRefNo")
    @JSONField(name = "ClientRefNo")
    @NotNull
    private @Nullable Integer clientRefNo;

    @JsonProperty("ClientCode")
    @Json.Property("ClientCode")
    @JsonAttribute(name = "ClientCode")
    @JSONField(name = "ClientCode")
    @Size(max = 16)
    private @Nullable String clientCode;

    @JsonProperty("AccountType")
    @Json.Property("AccountType")
    @JsonAttribute(name = "AccountType")
    @JSONField(name = "AccountType")
    private @Nullable Integer accountType;

    @JsonProperty("ParentAccountCode")
    @Json.Property("ParentAccountCode")
    @JsonAttribute(name = "ParentAccountCode")
    @JSONField(name = "ParentAccountCode")
    private @Nullable String parentAccountCode;

    @JsonProperty("EBusinessCode")
    @Json.Property("EBusinessCode")
    @JsonAttribute(name = "EBusinessCode")
    @JSONField(name = "EBusinessCode")
    private @Nullable String ebusinessCode;

    @JsonProperty("ContactPerson")
    @Json.Property("ContactPerson")
    @JsonAttribute(name = "ContactPerson")
    @JSONField(name = "ContactPerson")
    private @Nullable String contactPerson;

    @JsonProperty("GLCode")
    @Json.Property("GLCode")
    @JsonAttribute(name = "GLCode")
    @JSONField(name = "GLCode")
    @Size(max = 100)
    private @Nullable String glCode;

    @JsonProperty("ClientType")
    @Json.Property("ClientType")
    @JsonAttribute(name = "ClientType")
    @JSONField(name = "ClientType")
    private @Nullable Integer clientType;

    @JsonProperty("EInvoiceClient")
    @Json.Property("EInvoiceClient")
    @JsonAttribute(name = "EInvoiceClient")
    @JSONField(name = "EInvoiceClient")
    private @Nullable String einvoiceClient;

    @JsonProperty("ClientProfile")
    @Json.Property("ClientProfile")
    @JsonAttribute(name = "ClientProfile")
    @JSONField(name = "ClientProfile")
    private @Nullable String clientProfile;

    @JsonProperty("PostLabel")
    @Json.Property("PostLabel")
    @JsonAttribute(name = "PostLabel")
    @JSONField(name = "PostLabel")
    @Size(max = 50)
    private @Nullable String postLabel;

    @JsonProperty("SenderLabel")
    @Json.Property("SenderLabel")
    @JsonAttribute(name = "SenderLabel")
    @JSONField(name = "SenderLabel")
    @Size(max = 50)
    private @Nullable String senderLabel;

    @JsonProperty("ClientCountryType")
    @Json.Property("ClientCountryType")
    @JsonAttribute(name = "ClientCountryType")
    @JSONField(name = "ClientCountryType")
    private @Nullable Integer clientCountryType;

    @JsonProperty("TaxNr")
    @Json.Property("TaxNr")
    @JsonAttribute(name = "TaxNr")
    @JSONField(name = "TaxNr")
    @Size(max = 15)
    private @Nullable String taxNr;

    @JsonProperty("Description")
    @Json.Property("Description")
    @JsonAttribute(name = "Description")
    @JSONField(name = "Description")
    @Size(max = 200)
    private @Nullable String description;

    @JsonProperty("Description2")
    @Json.Property("Description2")
    @JsonAttribute(name = "Description2")
    @JSONField(name = "Description2")
    @Size(max = 200)
    private @Nullable String description2;

    @JsonProperty("TckNo")
    @Json.Property("TckNo")
    @JsonAttribute(name = "TckNo")
    @JSONField(name = "TckNo")
    @Size(max = 15)
    @Shaped(Shape.TCKN)
    private @Nullable String tckNo;

    @JsonProperty("TaxOffice")
    @Json.Property("TaxOffice")
    @JsonAttribute(name = "TaxOffice")
    @JSONField(name = "TaxOffice")
    @Size(max = 30)
    private @Nullable String taxOffice;

    @JsonProperty("TradingGrp")
    @Json.Property("TradingGrp")
    @JsonAttribute(name = "TradingGrp")
    @JSONField(name = "TradingGrp")
    @Size(max = 30)
    private @Nullable String tradingGrp;

    @JsonProperty("Name")
    @Json.Property("Name")
    @JsonAttribute(name = "Name")
    @JSONField(name = "Name")
    @Size(max = 50)
    private @Nullable String name;

    @JsonProperty("Surname")
    @Json.Property("Surname")
    @JsonAttribute(name = "Surname")
    @JSONField(name = "Surname")
    @Size(max = 50)
    private @Nullable String surname;

    @JsonProperty("Currency")
    @Json.Property("Currency")
    @JsonAttribute(name = "Currency")
    @JSONField(name = "Currency")
    private @Nullable String currency;

    @JsonProperty("Addr1")
    @Json.Property("Addr1")
    @JsonAttribute(name = "Addr1")
    @JSONField(name = "Addr1")
    @Size(max = 200)
    private @Nullable String addr1;

    @JsonProperty("Addr2")
    @Json.Property("Addr2")
    @JsonAttribute(name = "Addr2")
    @JSONField(name = "Addr2")
    @Size(max = 200)
    private @Nullable String addr2;

    @JsonProperty("CityCode")
    @Json.Property("CityCode")
    @JsonAttribute(name = "CityCode")
    @JSONField(name = "CityCode")
    @Size(max = 12)
    private @Nullable String cityCode;

    @JsonProperty("City")
    @Json.Property("City")
    @JsonAttribute(name = "City")
    @JSONField(name = "City")
    @Size(max = 20)
    private @Nullable String city;

    @JsonProperty("CountryCode")
    @Json.Property("CountryCode")
    @JsonAttribute(name = "CountryCode")
    @JSONField(name = "CountryCode")
    @Size(max = 12)
    private @Nullable String countryCode;

    @JsonProperty("Country")
    @Json.Property("Country")
    @JsonAttribute(name = "Country")
    @JSONField(name = "Country")
    @Size(max = 20)
    private @Nullable String country;

    @JsonProperty("District")
    @Json.Property("District")
    @JsonAttribute(name = "District")
    @JSONField(name = "District")
    @Size(max = 50)
    private @Nullable String district;

    @JsonProperty("Town")
    @Json.Property("Town")
    @JsonAttribute(name = "Town")
    @JSONField(name = "Town")
    @Size(max = 50)
    private @Nullable String town;

    @JsonProperty("Phone1")
    @Json.Property("Phone1")
    @JsonAttribute(name = "Phone1")
    @JSONField(name = "Phone1")
    @Size(max = 50)
    private @Nullable String phone1;

    @JsonProperty("Phone2")
    @Json.Property("Phone2")
    @JsonAttribute(name = "Phone2")
    @JSONField(name = "Phone2")
    @Size(max = 50)
    private @Nullable String phone2;

    @JsonProperty("Email")
    @Json.Property("Email")
    @JsonAttribute(name = "Email")
    @JSONField(name = "Email")
    @Size(max = 250)
    @Shaped(Shape.EMAIL)
    private @Nullable String email;

    @JsonProperty("Email2")
    @Json.Property("Email2")
    @JsonAttribute(name = "Email2")
    @JSONField(name = "Email2")
    @Size(max = 250)
    @Shaped(Shape.EMAIL)
    private @Nullable String email2;

    @JsonProperty("Email3")
    @Json.Property("Email3")
    @JsonAttribute(name = "Email3")
    @JSONField(name = "Email3")
    @Size(max = 250)
    @Shaped(Shape.EMAIL)
    private @Nullable String email3;

    @JsonProperty("PostalCode")
    @Json.Property("PostalCode")
    @JsonAttribute(name = "PostalCode")
    @JSONField(name = "PostalCode")
    @Size(max = 10)
    private @Nullable String postalCode;

    @JsonProperty("PaymentCode")
    @Json.Property("PaymentCode")
    @JsonAttribute(name = "PaymentCode")
    @JSONField(name = "PaymentCode")
    @Size(max = 16)
    private @Nullable String paymentCode;

    @JsonProperty("CostCenterCode")
    @Json.Property("CostCenterCode")
    @JsonAttribute(name = "CostCenterCode")
    @JSONField(name = "CostCenterCode")
    @Size(max = 50)
    private @Nullable String costCenterCode;

    @JsonProperty("AuthorizationCode")
    @Json.Property("AuthorizationCode")
    @JsonAttribute(name = "AuthorizationCode")
    @JSONField(name = "AuthorizationCode")
    private @Nullable String authorizationCode;

    @JsonProperty("DataTransferNumber")
    @Json.Property("DataTransferNumber")
    @JsonAttribute(name = "DataTransferNumber")
    @JSONField(name = "DataTransferNumber")
    private @Nullable String dataTransferNumber;

    @JsonProperty("ProjectCode")
    @Json.Property("ProjectCode")
    @JsonAttribute(name = "ProjectCode")
    @JSONField(name = "ProjectCode")
    private @Nullable String projectCode;

    @JsonProperty("SpecialCode")
    @Json.Property("SpecialCode")
    @JsonAttribute(name = "SpecialCode")
    @JSONField(name = "SpecialCode")
    private @Nullable String specialCode;

    @JsonProperty("SpecialCode2")
    @Json.Property("SpecialCode2")
    @JsonAttribute(name = "SpecialCode2")
    @JSONField(name = "SpecialCode2")
    private @Nullable String specialCode2;

    @JsonProperty("SpecialCode3")
    @Json.Property("SpecialCode3")
    @JsonAttribute(name = "SpecialCode3")
    @JSONField(name = "SpecialCode3")
    private @Nullable String specialCode3;

    @JsonProperty("SpecialCode4")
    @Json.Property("SpecialCode4")
    @JsonAttribute(name = "SpecialCode4")
    @JSONField(name = "SpecialCode4")
    private @Nullable String specialCode4;

    @JsonProperty("SpecialCode5")
    @Json.Property("SpecialCode5")
    @JsonAttribute(name = "SpecialCode5")
    @JSONField(name = "SpecialCode5")
    private @Nullable String specialCode5;

    @JsonProperty("RiskTracCalcCurrency")
    @Json.Property("RiskTracCalcCurrency")
    @JsonAttribute(name = "RiskTracCalcCurrency")
    @JSONField(name = "RiskTracCalcCurrency")
    private @Nullable Integer riskTracCalcCurrency;

    @JsonProperty("RiskType")
    @Json.Property("RiskType")
    @JsonAttribute(name = "RiskType")
    @JSONField(name = "RiskType")
    private @Nullable Integer riskType;

    @JsonProperty("DeductCstChqPromNt")
    @Json.Property("DeductCstChqPromNt")
    @JsonAttribute(name = "DeductCstChqPromNt")
    @JSONField(name = "DeductCstChqPromNt")
    private @Nullable String deductCstChqPromNt;

    @JsonProperty("DeductTurnoverCstChqPromNt")
    @Json.Property("DeductTurnoverCstChqPromNt")
    @JsonAttribute(name = "DeductTurnoverCstChqPromNt")
    @JSONField(name = "DeductTurnoverCstChqPromNt")
    private @Nullable String deductTurnoverCstChqPromNt;

    @JsonProperty("IsDespClient")
    @Json.Property("IsDespClient")
    @JsonAttribute(name = "IsDespClient")
    @JSONField(name = "IsDespClient")
    private @Nullable String isDespClient;

    @JsonProperty("DespPostLabelCode")
    @Json.Property("DespPostLabelCode")
    @JsonAttribute(name = "DespPostLabelCode")
    @JSONField(name = "DespPostLabelCode")
    private @Nullable String despPostLabelCode;

    @JsonProperty("DespSenderLabelCode")
    @Json.Property("DespSenderLabelCode")
    @JsonAttribute(name = "DespSenderLabelCode")
    @JSONField(name = "DespSenderLabelCode")
    private @Nullable String despSenderLabelCode;

    @JsonProperty("BankInfoList")
    @Json.Property("BankInfoList")
    @JsonAttribute(name = "BankInfoList")
    @JSONField(name = "BankInfoList")
    @Valid
    private @Nullable List<BankInfoBean> bankInfoList;

    @JsonProperty("RiskTrackingSign")
    @Json.Property("RiskTrackingSign")
    @JsonAttribute(name = "RiskTrackingSign")
    @JSONField(name = "RiskTrackingSign")
    @Valid
    private @Nullable RiskTrackingSignBean riskTrackingSign;

    @JsonProperty("ChequeAndPromissoryNoteRiskRates")
    @Json.Property("ChequeAndPromissoryNoteRiskRates")
    @JsonAttribute(name = "ChequeAndPromissoryNoteRiskRates")
    @JSONField(name = "ChequeAndPromissoryNoteRiskRates")
    @Valid
    private @Nullable ChequeAndPromissoryNoteRiskRatesBean chequeAndPromissoryNoteRiskRates;

    @JsonProperty("WhenRiskLimitIsExceeded")
    @Json.Property("WhenRiskLimitIsExceeded")
    @JsonAttribute(name = "WhenRiskLimitIsExceeded")
    @JSONField(name = "WhenRiskLimitIsExceeded")
    @Valid
    private @Nullable WhenRiskLimitIsExceededBean whenRiskLimitIsExceeded;

    @JsonProperty("RiskLimits")
    @Json.Property("RiskLimits")
    @JsonAttribute(name = "RiskLimits")
    @JSONField(name = "RiskLimits")
    @Valid
    private @Nullable RiskLimitsBean riskLimits;

    @JsonProperty("ClosedRisks")
    @Json.Property("ClosedRisks")
    @JsonAttribute(name = "ClosedRisks")
    @JSONField(name = "ClosedRisks")
    @Valid
    private @Nullable ClosedRisksBean closedRisks;

    @JsonProperty("FormSubmissionInfo")
    @Json.Property("FormSubmissionInfo")
    @JsonAttribute(name = "FormSubmissionInfo")
    @JSONField(name = "FormSubmissionInfo")
    @Valid
    private @Nullable FormSubmissionInfoBean formSubmissionInfo;

    public @Nullable String getSourceId() {
        return sourceId;
    }

    public void setSourceId(@Nullable String sourceId) {
        this.sourceId = sourceId;
    }

    public @Nullable Integer getClientRefNo() {
        return clientRefNo;
    }

    public void setClientRefNo(@Nullable Integer clientRefNo) {
        this.clientRefNo = clientRefNo;
    }

    public @Nullable String getClientCode() {
        return clientCode;
    }

    public void setClientCode(@Nullable String clientCode) {
        this.clientCode = clientCode;
    }

    public @Nullable Integer getAccountType() {
        return accountType;
    }

    public void setAccountType(@Nullable Integer accountType) {
        this.accountType = accountType;
    }

    public @Nullable String getParentAccountCode() {
        return parentAccountCode;
    }

    public void setParentAccountCode(@Nullable String parentAccountCode) {
        this.parentAccountCode = parentAccountCode;
    }

    public @Nullable String getEbusinessCode() {
        return ebusinessCode;
    }

    public void setEbusinessCode(@Nullable String ebusinessCode) {
        this.ebusinessCode = ebusinessCode;
    }

    public @Nullable String getContactPerson() {
        return contactPerson;
    }

    public void setContactPerson(@Nullable String contactPerson) {
        this.contactPerson = contactPerson;
    }

    public @Nullable String getGlCode() {
        return glCode;
    }

    public void setGlCode(@Nullable String glCode) {
        this.glCode = glCode;
    }

    public @Nullable Integer getClientType() {
        return clientType;
    }

    public void setClientType(@Nullable Integer clientType) {
        this.clientType = clientType;
    }

    public @Nullable String getEinvoiceClient() {
        return einvoiceClient;
    }

    public void setEinvoiceClient(@Nullable String einvoiceClient) {
        this.einvoiceClient = einvoiceClient;
    }

    public @Nullable String getClientProfile() {
        return clientProfile;
    }

    public void setClientProfile(@Nullable String clientProfile) {
        this.clientProfile = clientProfile;
    }

    public @Nullable String getPostLabel() {
        return postLabel;
    }

    public void setPostLabel(@Nullable String postLabel) {
        this.postLabel = postLabel;
    }

    public @Nullable String getSenderLabel() {
        return senderLabel;
    }

    public void setSenderLabel(@Nullable String senderLabel) {
        this.senderLabel = senderLabel;
    }

    public @Nullable Integer getClientCountryType() {
        return clientCountryType;
    }

    public void setClientCountryType(@Nullable Integer clientCountryType) {
        this.clientCountryType = clientCountryType;
    }

    public @Nullable String getTaxNr() {
        return taxNr;
    }

    public void setTaxNr(@Nullable String taxNr) {
        this.taxNr = taxNr;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    public @Nullable String getDescription2() {
        return description2;
    }

    public void setDescription2(@Nullable String description2) {
        this.description2 = description2;
    }

    public @Nullable String getTckNo() {
        return tckNo;
    }

    public void setTckNo(@Nullable String tckNo) {
        this.tckNo = tckNo;
    }

    public @Nullable String getTaxOffice() {
        return taxOffice;
    }

    public void setTaxOffice(@Nullable String taxOffice) {
        this.taxOffice = taxOffice;
    }

    public @Nullable String getTradingGrp() {
        return tradingGrp;
    }

    public void setTradingGrp(@Nullable String tradingGrp) {
        this.tradingGrp = tradingGrp;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getSurname() {
        return surname;
    }

    public void setSurname(@Nullable String surname) {
        this.surname = surname;
    }

    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }

    public @Nullable String getAddr1() {
        return addr1;
    }

    public void setAddr1(@Nullable String addr1) {
        this.addr1 = addr1;
    }

    public @Nullable String getAddr2() {
        return addr2;
    }

    public void setAddr2(@Nullable String addr2) {
        this.addr2 = addr2;
    }

    public @Nullable String getCityCode() {
        return cityCode;
    }

    public void setCityCode(@Nullable String cityCode) {
        this.cityCode = cityCode;
    }

    public @Nullable String getCity() {
        return city;
    }

    public void setCity(@Nullable String city) {
        this.city = city;
    }

    public @Nullable String getCountryCode() {
        return countryCode;
    }

    public void setCountryCode(@Nullable String countryCode) {
        this.countryCode = countryCode;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getDistrict() {
        return district;
    }

    public void setDistrict(@Nullable String district) {
        this.district = district;
    }

    public @Nullable String getTown() {
        return town;
    }

    public void setTown(@Nullable String town) {
        this.town = town;
    }

    public @Nullable String getPhone1() {
        return phone1;
    }

    public void setPhone1(@Nullable String phone1) {
        this.phone1 = phone1;
    }

    public @Nullable String getPhone2() {
        return phone2;
    }

    public void setPhone2(@Nullable String phone2) {
        this.phone2 = phone2;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getEmail2() {
        return email2;
    }

    public void setEmail2(@Nullable String email2) {
        this.email2 = email2;
    }

    public @Nullable String getEmail3() {
        return email3;
    }

    public void setEmail3(@Nullable String email3) {
        this.email3 = email3;
    }

    public @Nullable String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(@Nullable String postalCode) {
        this.postalCode = postalCode;
    }

    public @Nullable String getPaymentCode() {
        return paymentCode;
    }

    public void setPaymentCode(@Nullable String paymentCode) {
        this.paymentCode = paymentCode;
    }

    public @Nullable String getCostCenterCode() {
        return costCenterCode;
    }

    public void setCostCenterCode(@Nullable String costCenterCode) {
        this.costCenterCode = costCenterCode;
    }

    public @Nullable String getAuthorizationCode() {
        return authorizationCode;
    }

    public void setAuthorizationCode(@Nullable String authorizationCode) {
        this.authorizationCode = authorizationCode;
    }

    public @Nullable String getDataTransferNumber() {
        return dataTransferNumber;
    }

    public void setDataTransferNumber(@Nullable String dataTransferNumber) {
        this.dataTransferNumber = dataTransferNumber;
    }

    public @Nullable String getProjectCode() {
        return projectCode;
    }

    public void setProjectCode(@Nullable String projectCode) {
        this.projectCode = projectCode;
    }

    public @Nullable String getSpecialCode() {
        return specialCode;
    }

    public void setSpecialCode(@Nullable String specialCode) {
        this.specialCode = specialCode;
    }

    public @Nullable String getSpecialCode2() {
        return specialCode2;
    }

    public void setSpecialCode2(@Nullable String specialCode2) {
        this.specialCode2 = specialCode2;
    }

    public @Nullable String getSpecialCode3() {
        return specialCode3;
    }

    public void setSpecialCode3(@Nullable String specialCode3) {
        this.specialCode3 = specialCode3;
    }

    public @Nullable String getSpecialCode4() {
        return specialCode4;
    }

    public void setSpecialCode4(@Nullable String specialCode4) {
        this.specialCode4 = specialCode4;
    }

    public @Nullable String getSpecialCode5() {
        return specialCode5;
    }

    public void setSpecialCode5(@Nullable String specialCode5) {
        this.specialCode5 = specialCode5;
    }

    public @Nullable Integer getRiskTracCalcCurrency() {
        return riskTracCalcCurrency;
    }

    public void setRiskTracCalcCurrency(@Nullable Integer riskTracCalcCurrency) {
        this.riskTracCalcCurrency = riskTracCalcCurrency;
    }

    public @Nullable Integer getRiskType() {
        return riskType;
    }

    public void setRiskType(@Nullable Integer riskType) {
        this.riskType = riskType;
    }

    public @Nullable String getDeductCstChqPromNt() {
        return deductCstChqPromNt;
    }

    public void setDeductCstChqPromNt(@Nullable String deductCstChqPromNt) {
        this.deductCstChqPromNt = deductCstChqPromNt;
    }

    public @Nullable String getDeductTurnoverCstChqPromNt() {
        return deductTurnoverCstChqPromNt;
    }

    public void setDeductTurnoverCstChqPromNt(@Nullable String deductTurnoverCstChqPromNt) {
        this.deductTurnoverCstChqPromNt = deductTurnoverCstChqPromNt;
    }

    public @Nullable String getIsDespClient() {
        return isDespClient;
    }

    public void setIsDespClient(@Nullable String isDespClient) {
        this.isDespClient = isDespClient;
    }

    public @Nullable String getDespPostLabelCode() {
        return despPostLabelCode;
    }

    public void setDespPostLabelCode(@Nullable String despPostLabelCode) {
        this.despPostLabelCode = despPostLabelCode;
    }

    public @Nullable String getDespSenderLabelCode() {
        return despSenderLabelCode;
    }

    public void setDespSenderLabelCode(@Nullable String despSenderLabelCode) {
        this.despSenderLabelCode = despSenderLabelCode;
    }

    public @Nullable List<BankInfoBean> getBankInfoList() {
        return bankInfoList;
    }

    public void setBankInfoList(@Nullable List<BankInfoBean> bankInfoList) {
        this.bankInfoList = bankInfoList;
    }

    public @Nullable RiskTrackingSignBean getRiskTrackingSign() {
        return riskTrackingSign;
    }

    public void setRiskTrackingSign(@Nullable RiskTrackingSignBean riskTrackingSign) {
        this.riskTrackingSign = riskTrackingSign;
    }

    public @Nullable ChequeAndPromissoryNoteRiskRatesBean getChequeAndPromissoryNoteRiskRates() {
        return chequeAndPromissoryNoteRiskRates;
    }

    public void setChequeAndPromissoryNoteRiskRates(
            @Nullable ChequeAndPromissoryNoteRiskRatesBean chequeAndPromissoryNoteRiskRates) {
        this.chequeAndPromissoryNoteRiskRates = chequeAndPromissoryNoteRiskRates;
    }

    public @Nullable WhenRiskLimitIsExceededBean getWhenRiskLimitIsExceeded() {
        return whenRiskLimitIsExceeded;
    }

    public void setWhenRiskLimitIsExceeded(@Nullable WhenRiskLimitIsExceededBean whenRiskLimitIsExceeded) {
        this.whenRiskLimitIsExceeded = whenRiskLimitIsExceeded;
    }

    public @Nullable RiskLimitsBean getRiskLimits() {
        return riskLimits;
    }

    public void setRiskLimits(@Nullable RiskLimitsBean riskLimits) {
        this.riskLimits = riskLimits;
    }

    public @Nullable ClosedRisksBean getClosedRisks() {
        return closedRisks;
    }

    public void setClosedRisks(@Nullable ClosedRisksBean closedRisks) {
        this.closedRisks = closedRisks;
    }

    public @Nullable FormSubmissionInfoBean getFormSubmissionInfo() {
        return formSubmissionInfo;
    }

    public void setFormSubmissionInfo(@Nullable FormSubmissionInfoBean formSubmissionInfo) {
        this.formSubmissionInfo = formSubmissionInfo;
    }
}
