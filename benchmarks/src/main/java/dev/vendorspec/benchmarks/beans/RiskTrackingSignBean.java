package dev.vendorspec.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A plain bean for {@code RiskTrackingSign}, with each peer's own word for a wire name. For one thread. */
@Json
@CompiledJson
public final class RiskTrackingSignBean {

    @JsonProperty("OpenAccount")
    @Json.Property("OpenAccount")
    @JsonAttribute(name = "OpenAccount")
    @JSONField(name = "OpenAccount")
    private @Nullable String openAccount;

    @JsonProperty("OurOwnCheqPromNts")
    @Json.Property("OurOwnCheqPromNts")
    @JsonAttribute(name = "OurOwnCheqPromNts")
    @JSONField(name = "OurOwnCheqPromNts")
    private @Nullable String ourOwnCheqPromNts;

    @JsonProperty("CstOwnCheqPromNts")
    @Json.Property("CstOwnCheqPromNts")
    @JsonAttribute(name = "CstOwnCheqPromNts")
    @JSONField(name = "CstOwnCheqPromNts")
    private @Nullable String cstOwnCheqPromNts;

    @JsonProperty("Waybill")
    @Json.Property("Waybill")
    @JsonAttribute(name = "Waybill")
    @JSONField(name = "Waybill")
    private @Nullable String waybill;

    @JsonProperty("OrderCanBeShipped")
    @Json.Property("OrderCanBeShipped")
    @JsonAttribute(name = "OrderCanBeShipped")
    @JSONField(name = "OrderCanBeShipped")
    private @Nullable String orderCanBeShipped;

    @JsonProperty("OrderSuggestion")
    @Json.Property("OrderSuggestion")
    @JsonAttribute(name = "OrderSuggestion")
    @JSONField(name = "OrderSuggestion")
    private @Nullable String orderSuggestion;

    @JsonProperty("TurnoverCheqPromNts")
    @Json.Property("TurnoverCheqPromNts")
    @JsonAttribute(name = "TurnoverCheqPromNts")
    @JSONField(name = "TurnoverCheqPromNts")
    private @Nullable String turnoverCheqPromNts;

    @JsonProperty("WaybillSuggestion")
    @Json.Property("WaybillSuggestion")
    @JsonAttribute(name = "WaybillSuggestion")
    @JSONField(name = "WaybillSuggestion")
    private @Nullable String waybillSuggestion;

    public @Nullable String getOpenAccount() {
        return openAccount;
    }

    public void setOpenAccount(@Nullable String openAccount) {
        this.openAccount = openAccount;
    }

    public @Nullable String getOurOwnCheqPromNts() {
        return ourOwnCheqPromNts;
    }

    public void setOurOwnCheqPromNts(@Nullable String ourOwnCheqPromNts) {
        this.ourOwnCheqPromNts = ourOwnCheqPromNts;
    }

    public @Nullable String getCstOwnCheqPromNts() {
        return cstOwnCheqPromNts;
    }

    public void setCstOwnCheqPromNts(@Nullable String cstOwnCheqPromNts) {
        this.cstOwnCheqPromNts = cstOwnCheqPromNts;
    }

    public @Nullable String getWaybill() {
        return waybill;
    }

    public void setWaybill(@Nullable String waybill) {
        this.waybill = waybill;
    }

    public @Nullable String getOrderCanBeShipped() {
        return orderCanBeShipped;
    }

    public void setOrderCanBeShipped(@Nullable String orderCanBeShipped) {
        this.orderCanBeShipped = orderCanBeShipped;
    }

    public @Nullable String getOrderSuggestion() {
        return orderSuggestion;
    }

    public void setOrderSuggestion(@Nullable String orderSuggestion) {
        this.orderSuggestion = orderSuggestion;
    }

    public @Nullable String getTurnoverCheqPromNts() {
        return turnoverCheqPromNts;
    }

    public void setTurnoverCheqPromNts(@Nullable String turnoverCheqPromNts) {
        this.turnoverCheqPromNts = turnoverCheqPromNts;
    }

    public @Nullable String getWaybillSuggestion() {
        return waybillSuggestion;
    }

    public void setWaybillSuggestion(@Nullable String waybillSuggestion) {
        this.waybillSuggestion = waybillSuggestion;
    }
}
