package dev.vendorspec.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A plain bean for {@code RiskLimits}, with each peer's own word for a wire name. For one thread. */
@Json
@CompiledJson
public final class RiskLimitsBean {

    @JsonProperty("OpenAccountLimit")
    @Json.Property("OpenAccountLimit")
    @JsonAttribute(name = "OpenAccountLimit")
    @JSONField(name = "OpenAccountLimit")
    private @Nullable String openAccountLimit;

    @JsonProperty("OwnChqPromNtRiskLimit")
    @Json.Property("OwnChqPromNtRiskLimit")
    @JsonAttribute(name = "OwnChqPromNtRiskLimit")
    @JSONField(name = "OwnChqPromNtRiskLimit")
    private @Nullable String ownChqPromNtRiskLimit;

    @JsonProperty("CstChqPromNtRiskLimit")
    @Json.Property("CstChqPromNtRiskLimit")
    @JsonAttribute(name = "CstChqPromNtRiskLimit")
    @JSONField(name = "CstChqPromNtRiskLimit")
    private @Nullable String cstChqPromNtRiskLimit;

    @JsonProperty("CstTurnoverChqPromNtRiskLimit")
    @Json.Property("CstTurnoverChqPromNtRiskLimit")
    @JsonAttribute(name = "CstTurnoverChqPromNtRiskLimit")
    @JSONField(name = "CstTurnoverChqPromNtRiskLimit")
    private @Nullable String cstTurnoverChqPromNtRiskLimit;

    @JsonProperty("WaybillRiskLimit")
    @Json.Property("WaybillRiskLimit")
    @JsonAttribute(name = "WaybillRiskLimit")
    @JSONField(name = "WaybillRiskLimit")
    private @Nullable String waybillRiskLimit;

    @JsonProperty("WaybillRiskLimitSugg")
    @Json.Property("WaybillRiskLimitSugg")
    @JsonAttribute(name = "WaybillRiskLimitSugg")
    @JSONField(name = "WaybillRiskLimitSugg")
    private @Nullable String waybillRiskLimitSugg;

    @JsonProperty("OrderRiskLimitCanBeShipped")
    @Json.Property("OrderRiskLimitCanBeShipped")
    @JsonAttribute(name = "OrderRiskLimitCanBeShipped")
    @JSONField(name = "OrderRiskLimitCanBeShipped")
    private @Nullable String orderRiskLimitCanBeShipped;

    @JsonProperty("OrderRiskLimitSugg")
    @Json.Property("OrderRiskLimitSugg")
    @JsonAttribute(name = "OrderRiskLimitSugg")
    @JSONField(name = "OrderRiskLimitSugg")
    private @Nullable String orderRiskLimitSugg;

    public @Nullable String getOpenAccountLimit() {
        return openAccountLimit;
    }

    public void setOpenAccountLimit(@Nullable String openAccountLimit) {
        this.openAccountLimit = openAccountLimit;
    }

    public @Nullable String getOwnChqPromNtRiskLimit() {
        return ownChqPromNtRiskLimit;
    }

    public void setOwnChqPromNtRiskLimit(@Nullable String ownChqPromNtRiskLimit) {
        this.ownChqPromNtRiskLimit = ownChqPromNtRiskLimit;
    }

    public @Nullable String getCstChqPromNtRiskLimit() {
        return cstChqPromNtRiskLimit;
    }

    public void setCstChqPromNtRiskLimit(@Nullable String cstChqPromNtRiskLimit) {
        this.cstChqPromNtRiskLimit = cstChqPromNtRiskLimit;
    }

    public @Nullable String getCstTurnoverChqPromNtRiskLimit() {
        return cstTurnoverChqPromNtRiskLimit;
    }

    public void setCstTurnoverChqPromNtRiskLimit(@Nullable String cstTurnoverChqPromNtRiskLimit) {
        this.cstTurnoverChqPromNtRiskLimit = cstTurnoverChqPromNtRiskLimit;
    }

    public @Nullable String getWaybillRiskLimit() {
        return waybillRiskLimit;
    }

    public void setWaybillRiskLimit(@Nullable String waybillRiskLimit) {
        this.waybillRiskLimit = waybillRiskLimit;
    }

    public @Nullable String getWaybillRiskLimitSugg() {
        return waybillRiskLimitSugg;
    }

    public void setWaybillRiskLimitSugg(@Nullable String waybillRiskLimitSugg) {
        this.waybillRiskLimitSugg = waybillRiskLimitSugg;
    }

    public @Nullable String getOrderRiskLimitCanBeShipped() {
        return orderRiskLimitCanBeShipped;
    }

    public void setOrderRiskLimitCanBeShipped(@Nullable String orderRiskLimitCanBeShipped) {
        this.orderRiskLimitCanBeShipped = orderRiskLimitCanBeShipped;
    }

    public @Nullable String getOrderRiskLimitSugg() {
        return orderRiskLimitSugg;
    }

    public void setOrderRiskLimitSugg(@Nullable String orderRiskLimitSugg) {
        this.orderRiskLimitSugg = orderRiskLimitSugg;
    }
}
