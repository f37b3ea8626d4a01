package dev.vendorspec.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vendorspec.benchmarks.validation.Shape;
import dev.vendorspec.benchmarks.validation.Shaped;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A plain bean for {@code BankInfo}, with each peer's own word for a wire name. For one thread. */
@Json
@CompiledJson
public final class BankInfoBean {

    @JsonProperty("BankCodeBranch")
    @Json.Property("BankCodeBranch")
    @JsonAttribute(name = "BankCodeBranch")
    @JSONField(name = "BankCodeBranch")
    private @Nullable String bankCodeBranch;

    @JsonProperty("BankName")
    @Json.Property("BankName")
    @JsonAttribute(name = "BankName")
    @JSONField(name = "BankName")
    private @Nullable String bankName;

    @JsonProperty("BankAccount")
    @Json.Property("BankAccount")
    @JsonAttribute(name = "BankAccount")
    @JSONField(name = "BankAccount")
    private @Nullable String bankAccount;

    @JsonProperty("BankIBAN")
    @Json.Property("BankIBAN")
    @JsonAttribute(name = "BankIBAN")
    @JSONField(name = "BankIBAN")
    @Shaped(Shape.IBAN_TR)
    private @Nullable String bankIban;

    @JsonProperty("BankBICode")
    @Json.Property("BankBICode")
    @JsonAttribute(name = "BankBICode")
    @JSONField(name = "BankBICode")
    private @Nullable String bankBiCode;

    @JsonProperty("BankAccountCurrency")
    @Json.Property("BankAccountCurrency")
    @JsonAttribute(name = "BankAccountCurrency")
    @JSONField(name = "BankAccountCurrency")
    private @Nullable String bankAccountCurrency;

    @JsonProperty("IsEBank")
    @Json.Property("IsEBank")
    @JsonAttribute(name = "IsEBank")
    @JSONField(name = "IsEBank")
    private @Nullable String isEBank;

    public @Nullable String getBankCodeBranch() {
        return bankCodeBranch;
    }

    public void setBankCodeBranch(@Nullable String bankCodeBranch) {
        this.bankCodeBranch = bankCodeBranch;
    }

    public @Nullable String getBankName() {
        return bankName;
    }

    public void setBankName(@Nullable String bankName) {
        this.bankName = bankName;
    }

    public @Nullable String getBankAccount() {
        return bankAccount;
    }

    public void setBankAccount(@Nullable String bankAccount) {
        this.bankAccount = bankAccount;
    }

    public @Nullable String getBankIban() {
        return bankIban;
    }

    public void setBankIban(@Nullable String bankIban) {
        this.bankIban = bankIban;
    }

    public @Nullable String getBankBiCode() {
        return bankBiCode;
    }

    public void setBankBiCode(@Nullable String bankBiCode) {
        this.bankBiCode = bankBiCode;
    }

    public @Nullable String getBankAccountCurrency() {
        return bankAccountCurrency;
    }

    public void setBankAccountCurrency(@Nullable String bankAccountCurrency) {
        this.bankAccountCurrency = bankAccountCurrency;
    }

    public @Nullable String getIsEBank() {
        return isEBank;
    }

    public void setIsEBank(@Nullable String isEBank) {
        this.isEBank = isEBank;
    }
}
