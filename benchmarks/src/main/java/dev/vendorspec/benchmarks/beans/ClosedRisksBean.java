package dev.vendorspec.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A plain bean for {@code ClosedRisks}, with each peer's own word for a wire name. For one thread. */
@Json
@CompiledJson
public final class ClosedRisksBean {

    @JsonProperty("OpenAccount")
    @Json.Property("OpenAccount")
    @JsonAttribute(name = "OpenAccount")
    @JSONField(name = "OpenAccount")
    private @Nullable BigDecimal openAccount;

    @JsonProperty("OwnChqPromNts")
    @Json.Property("OwnChqPromNts")
    @JsonAttribute(name = "OwnChqPromNts")
    @JSONField(name = "OwnChqPromNts")
    private @Nullable BigDecimal ownChqPromNts;

    @JsonProperty("CstChqPromNts")
    @Json.Property("CstChqPromNts")
    @JsonAttribute(name = "CstChqPromNts")
    @JSONField(name = "CstChqPromNts")
    private @Nullable BigDecimal cstChqPromNts;

    @JsonProperty("CstTurnoverChqPromNts")
    @Json.Property("CstTurnoverChqPromNts")
    @JsonAttribute(name = "CstTurnoverChqPromNts")
    @JSONField(name = "CstTurnoverChqPromNts")
    private @Nullable BigDecimal cstTurnoverChqPromNts;

    @JsonProperty("Waybill")
    @Json.Property("Waybill")
    @JsonAttribute(name = "Waybill")
    @JSONField(name = "Waybill")
    private @Nullable BigDecimal waybill;

    @JsonProperty("WaybillSuggestion")
    @Json.Property("WaybillSuggestion")
    @JsonAttribute(name = "WaybillSuggestion")
    @JSONField(name = "WaybillSuggestion")
    private @Nullable BigDecimal waybillSuggestion;

    @JsonProperty("OrderCanBeShipped")
    @Json.Property("OrderCanBeShipped")
    @JsonAttribute(name = "OrderCanBeShipped")
    @JSONField(name = "OrderCanBeShipped")
    private @Nullable BigDecimal orderCanBeShipped;

    @JsonProperty("OrderSuggestion")
    @Json.Property("OrderSuggestion")
    @JsonAttribute(name = "OrderSuggestion")
    @JSONField(name = "OrderSuggestion")
    private @Nullable BigDecimal orderSuggestion;

    public @Nullable BigDecimal getOpenAccount() {
        return openAccount;
    }

    public void setOpenAccount(@Nullable BigDecimal openAccount) {
        this.openAccount = openAccount;
    }

    public @Nullable BigDecimal getOwnChqPromNts() {
        return ownChqPromNts;
    }

    public void setOwnChqPromNts(@Nullable BigDecimal ownChqPromNts) {
        this.ownChqPromNts = ownChqPromNts;
    }

    public @Nullable BigDecimal getCstChqPromNts() {
        return cstChqPromNts;
    }

    public void setCstChqPromNts(@Nullable BigDecimal cstChqPromNts) {
        this.cstChqPromNts = cstChqPromNts;
    }

    public @Nullable BigDecimal getCstTurnoverChqPromNts() {
        return cstTurnoverChqPromNts;
    }

    public void setCstTurnoverChqPromNts(@Nullable BigDecimal cstTurnoverChqPromNts) {
        this.cstTurnoverChqPromNts = cstTurnoverChqPromNts;
    }

    public @Nullable BigDecimal getWaybill() {
        return waybill;
    }

    public void setWaybill(@Nullable BigDecimal waybill) {
        this.waybill = waybill;
    }

    public @Nullable BigDecimal getWaybillSuggestion() {
        return waybillSuggestion;
    }

    public void setWaybillSuggestion(@Nullable BigDecimal waybillSuggestion) {
        this.waybillSuggestion = waybillSuggestion;
    }

    public @Nullable BigDecimal getOrderCanBeShipped() {
        return orderCanBeShipped;
    }

    public void setOrderCanBeShipped(@Nullable BigDecimal orderCanBeShipped) {
        this.orderCanBeShipped = orderCanBeShipped;
    }

    public @Nullable BigDecimal getOrderSuggestion() {
        return orderSuggestion;
    }

    public void setOrderSuggestion(@Nullable BigDecimal orderSuggestion) {
        this.orderSuggestion = orderSuggestion;
    }
}
