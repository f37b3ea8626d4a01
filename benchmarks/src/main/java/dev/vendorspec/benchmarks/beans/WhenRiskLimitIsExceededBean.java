package dev.vendorspec.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** A plain bean for {@code WhenRiskLimitIsExceeded}, with each peer's own word for a wire name. For one thread. */
@Json
@CompiledJson
public final class WhenRiskLimitIsExceededBean {

    @JsonProperty("InOpenAccount")
    @Json.Property("InOpenAccount")
    @JsonAttribute(name = "InOpenAccount")
    @JSONField(name = "InOpenAccount")
    @Min(0)
    @Max(9)
    private @Nullable Integer inOpenAccount;

    @JsonProperty("InCstChqPromNts")
    @Json.Property("InCstChqPromNts")
    @JsonAttribute(name = "InCstChqPromNts")
    @JSONField(name = "InCstChqPromNts")
    @Min(0)
    @Max(9)
    private @Nullable Integer inCstChqPromNts;

    @JsonProperty("InOwnChqPromNts")
    @Json.Property("InOwnChqPromNts")
    @JsonAttribute(name = "InOwnChqPromNts")
    @JSONField(name = "InOwnChqPromNts")
    @Min(0)
    @Max(9)
    private @Nullable Integer inOwnChqPromNts;

    @JsonProperty("InCstTurnoverChqPromNts")
    @Json.Property("InCstTurnoverChqPromNts")
    @JsonAttribute(name = "InCstTurnoverChqPromNts")
    @JSONField(name = "InCstTurnoverChqPromNts")
    @Min(0)
    @Max(9)
    private @Nullable Integer inCstTurnoverChqPromNts;

    @JsonProperty("SuggOnTheWaybill")
    @Json.Property("SuggOnTheWaybill")
    @JsonAttribute(name = "SuggOnTheWaybill")
    @JSONField(name = "SuggOnTheWaybill")
    @Min(0)
    @Max(9)
    private @Nullable Integer suggOnTheWaybill;

    @JsonProperty("OnTheWaybill")
    @Json.Property("OnTheWaybill")
    @JsonAttribute(name = "OnTheWaybill")
    @JSONField(name = "OnTheWaybill")
    @Min(0)
    @Max(9)
    private @Nullable Integer onTheWaybill;

    @JsonProperty("SuggOnOrder")
    @Json.Property("SuggOnOrder")
    @JsonAttribute(name = "SuggOnOrder")
    @JSONField(name = "SuggOnOrder")
    @Min(0)
    @Max(9)
    private @Nullable Integer suggOnOrder;

    @JsonProperty("OnOrder")
    @Json.Property("OnOrder")
    @JsonAttribute(name = "OnOrder")
    @JSONField(name = "OnOrder")
    @Min(0)
    @Max(9)
    private @Nullable Integer onOrder;

    public @Nullable Integer getInOpenAccount() {
        return inOpenAccount;
    }

    public void setInOpenAccount(@Nullable Integer inOpenAccount) {
        this.inOpenAccount = inOpenAccount;
    }

    public @Nullable Integer getInCstChqPromNts() {
        return inCstChqPromNts;
    }

    public void setInCstChqPromNts(@Nullable Integer inCstChqPromNts) {
        this.inCstChqPromNts = inCstChqPromNts;
    }

    public @Nullable Integer getInOwnChqPromNts() {
        return inOwnChqPromNts;
    }

    public void setInOwnChqPromNts(@Nullable Integer inOwnChqPromNts) {
        this.inOwnChqPromNts = inOwnChqPromNts;
    }

    public @Nullable Integer getInCstTurnoverChqPromNts() {
        return inCstTurnoverChqPromNts;
    }

    public void setInCstTurnoverChqPromNts(@Nullable Integer inCstTurnoverChqPromNts) {
        this.inCstTurnoverChqPromNts = inCstTurnoverChqPromNts;
    }

    public @Nullable Integer getSuggOnTheWaybill() {
        return suggOnTheWaybill;
    }

    public void setSuggOnTheWaybill(@Nullable Integer suggOnTheWaybill) {
        this.suggOnTheWaybill = suggOnTheWaybill;
    }

    public @Nullable Integer getOnTheWaybill() {
        return onTheWaybill;
    }

    public void setOnTheWaybill(@Nullable Integer onTheWaybill) {
        this.onTheWaybill = onTheWaybill;
    }

    public @Nullable Integer getSuggOnOrder() {
        return suggOnOrder;
    }

    public void setSuggOnOrder(@Nullable Integer suggOnOrder) {
        this.suggOnOrder = suggOnOrder;
    }

    public @Nullable Integer getOnOrder() {
        return onOrder;
    }

    public void setOnOrder(@Nullable Integer onOrder) {
        this.onOrder = onOrder;
    }
}
