package dev.vendorspec.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vendorspec.benchmarks.validation.Shape;
import dev.vendorspec.benchmarks.validation.Shaped;
import io.avaje.jsonb.Json;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A plain bean for {@code CustomerUser}, with each peer's own word for a wire name. For one thread. */
@Json
@CompiledJson
public final class CustomerUserBean {

    @JsonProperty("CustomerUserName")
    @Json.Property("CustomerUserName")
    @JsonAttribute(name = "CustomerUserName")
    @JSONField(name = "CustomerUserName")
    @NotBlank
    @Size(max = 250)
    private @Nullable String customerUserName;

    @JsonProperty("CustomerUserSurname")
    @Json.Property("CustomerUserSurname")
    @JsonAttribute(name = "CustomerUserSurname")
    @JSONField(name = "CustomerUserSurname")
    @NotBlank
    @Size(max = 250)
    private @Nullable String customerUserSurname;

    @JsonProperty("CustomerUserPosition")
    @Json.Property("CustomerUserPosition")
    @JsonAttribute(name = "CustomerUserPosition")
    @JSONField(name = "CustomerUserPosition")
    @Size(max = 250)
    private @Nullable String customerUserPosition;

    @JsonProperty("CustomerUserIdentityCardNumber")
    @Json.Property("CustomerUserIdentityCardNumber")
    @JsonAttribute(name = "CustomerUserIdentityCardNumber")
    @JSONField(name = "CustomerUserIdentityCardNumber")
    @NotBlank
    @Size(max = 11)
    @Shaped(Shape.TCKN)
    @Pattern(regexp = "[^?/&%+^'*_\" ]*")
    private @Nullable String customerUserIdentityCardNumber;

    @JsonProperty("CustomerUserEmail")
    @Json.Property("CustomerUserEmail")
    @JsonAttribute(name = "CustomerUserEmail")
    @JSONField(name = "CustomerUserEmail")
    @Shaped(Shape.EMAIL)
    private @Nullable String customerUserEmail;

    @JsonProperty("CustomerUserCellPhone")
    @Json.Property("CustomerUserCellPhone")
    @JsonAttribute(name = "CustomerUserCellPhone")
    @JSONField(name = "CustomerUserCellPhone")
    private @Nullable String customerUserCellPhone;

    @JsonProperty("CustomerUserPhone")
    @Json.Property("CustomerUserPhone")
    @JsonAttribute(name = "CustomerUserPhone")
    @JSONField(name = "CustomerUserPhone")
    private @Nullable String customerUserPhone;

    @JsonProperty("CustomerUserInternalNumber")
    @Json.Property("CustomerUserInternalNumber")
    @JsonAttribute(name = "CustomerUserInternalNumber")
    @JSONField(name = "CustomerUserInternalNumber")
    private @Nullable String customerUserInternalNumber;

    @JsonProperty("CustomerUserDepartmentName")
    @Json.Property("CustomerUserDepartmentName")
    @JsonAttribute(name = "CustomerUserDepartmentName")
    @JSONField(name = "CustomerUserDepartmentName")
    private @Nullable String customerUserDepartmentName;

    @JsonProperty("CustomerUserDrivingLicenseNumber")
    @Json.Property("CustomerUserDrivingLicenseNumber")
    @JsonAttribute(name = "CustomerUserDrivingLicenseNumber")
    @JSONField(name = "CustomerUserDrivingLicenseNumber")
    private @Nullable String customerUserDrivingLicenseNumber;

    @JsonProperty("CustomerUserText1")
    @Json.Property("CustomerUserText1")
    @JsonAttribute(name = "CustomerUserText1")
    @JSONField(name = "CustomerUserText1")
    private @Nullable String customerUserText1;

    @JsonProperty("CustomerUserText2")
    @Json.Property("CustomerUserText2")
    @JsonAttribute(name = "CustomerUserText2")
    @JSONField(name = "CustomerUserText2")
    private @Nullable String customerUserText2;

    @JsonProperty("CustomerUserText3")
    @Json.Property("CustomerUserText3")
    @JsonAttribute(name = "CustomerUserText3")
    @JSONField(name = "CustomerUserText3")
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

    @JsonProperty("CustomerUserExplanation")
    @Json.Property("CustomerUserExplanation")
    @JsonAttribute(name = "CustomerUserExplanation")
    @JSONField(name = "CustomerUserExplanation")
    private @Nullable String customerUserExplanation;

    public @Nullable String getCustomerUserName() {
        return customerUserName;
    }

    public void setCustomerUserName(@Nullable String customerUserName) {
        this.customerUserName = customerUserName;
    }

    public @Nullable String getCustomerUserSurname() {
        return customerUserSurname;
    }

    public void setCustomerUserSurname(@Nullable String customerUserSurname) {
        this.customerUserSurname = customerUserSurname;
    }

    public @Nullable String getCustomerUserPosition() {
        return customerUserPosition;
    }

    public void setCustomerUserPosition(@Nullable String customerUserPosition) {
        this.customerUserPosition = customerUserPosition;
    }

    public @Nullable String getCustomerUserIdentityCardNumber() {
        return customerUserIdentityCardNumber;
    }

    public void setCustomerUserIdentityCardNumber(@Nullable String customerUserIdentityCardNumber) {
        this.customerUserIdentityCardNumber = customerUserIdentityCardNumber;
    }

    public @Nullable String getCustomerUserEmail() {
        return customerUserEmail;
    }

    public void setCustomerUserEmail(@Nullable String customerUserEmail) {
        this.customerUserEmail = customerUserEmail;
    }

    public @Nullable String getCustomerUserCellPhone() {
        return customerUserCellPhone;
    }

    public void setCustomerUserCellPhone(@Nullable String customerUserCellPhone) {
        this.customerUserCellPhone = customerUserCellPhone;
    }

    public @Nullable String getCustomerUserPhone() {
        return customerUserPhone;
    }

    public void setCustomerUserPhone(@Nullable String customerUserPhone) {
        this.customerUserPhone = customerUserPhone;
    }

    public @Nullable String getCustomerUserInternalNumber() {
        return customerUserInternalNumber;
    }

    public void setCustomerUserInternalNumber(@Nullable String customerUserInternalNumber) {
        this.customerUserInternalNumber = customerUserInternalNumber;
    }

    public @Nullable String getCustomerUserDepartmentName() {
        return customerUserDepartmentName;
    }

    public void setCustomerUserDepartmentName(@Nullable String customerUserDepartmentName) {
        this.customerUserDepartmentName = customerUserDepartmentName;
    }

    public @Nullable String getCustomerUserDrivingLicenseNumber() {
        return customerUserDrivingLicenseNumber;
    }

    public void setCustomerUserDrivingLicenseNumber(@Nullable String customerUserDrivingLicenseNumber) {
        this.customerUserDrivingLicenseNumber = customerUserDrivingLicenseNumber;
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

    public @Nullable String getCustomerUserExplanation() {
        return customerUserExplanation;
    }

    public void setCustomerUserExplanation(@Nullable String customerUserExplanation) {
        this.customerUserExplanation = customerUserExplanation;
    }
}
