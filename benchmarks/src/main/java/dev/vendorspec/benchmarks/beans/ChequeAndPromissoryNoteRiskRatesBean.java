package dev.vendorspec.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A plain bean for {@code ChequeAndPromissoryNoteRiskRates}, with each peer's own word for a wire name. For one thread. */
@Json
@CompiledJson
public final class ChequeAndPromissoryNoteRiskRatesBean {

    @JsonProperty("OwnChequeRate")
    @Json.Property("OwnChequeRate")
    @JsonAttribute(name = "OwnChequeRate")
    @JSONField(name = "OwnChequeRate")
    private @Nullable BigDecimal ownChequeRate;

    @JsonProperty("OwnPromNtRate")
    @Json.Property("OwnPromNtRate")
    @JsonAttribute(name = "OwnPromNtRate")
    @JSONField(name = "OwnPromNtRate")
    private @Nullable BigDecimal ownPromNtRate;

    @JsonProperty("CstChequeRate")
    @Json.Property("CstChequeRate")
    @JsonAttribute(name = "CstChequeRate")
    @JSONField(name = "CstChequeRate")
    private @Nullable BigDecimal cstChequeRate;

    @JsonProperty("CstPromNtRate")
    @Json.Property("CstPromNtRate")
    @JsonAttribute(name = "CstPromNtRate")
    @JSONField(name = "CstPromNtRate")
    private @Nullable BigDecimal cstPromNtRate;

    @JsonProperty("CstTurnoverChequeRate")
    @Json.Property("CstTurnoverChequeRate")
    @JsonAttribute(name = "CstTurnoverChequeRate")
    @JSONField(name = "CstTurnoverChequeRate")
    private @Nullable BigDecimal cstTurnoverChequeRate;

    @JsonProperty("CstTurnoverPromNtRate")
    @Json.Property("CstTurnoverPromNtRate")
    @JsonAttribute(name = "CstTurnoverPromNtRate")
    @JSONField(name = "CstTurnoverPromNtRate")
    private @Nullable BigDecimal cstTurnoverPromNtRate;

    public @Nullable BigDecimal getOwnChequeRate() {
        return ownChequeRate;
    }

    public void setOwnChequeRate(@Nullable BigDecimal ownChequeRate) {
        this.ownChequeRate = ownChequeRate;
    }

    public @Nullable BigDecimal getOwnPromNtRate() {
        return ownPromNtRate;
    }

    public void setOwnPromNtRate(@Nullable BigDecimal ownPromNtRate) {
        this.ownPromNtRate = ownPromNtRate;
    }

    public @Nullable BigDecimal getCstChequeRate() {
        return cstChequeRate;
    }

    public void setCstChequeRate(@Nullable BigDecimal cstChequeRate) {
        this.cstChequeRate = cstChequeRate;
    }

    public @Nullable BigDecimal getCstPromNtRate() {
        return cstPromNtRate;
    }

    public void setCstPromNtRate(@Nullable BigDecimal cstPromNtRate) {
        this.cstPromNtRate = cstPromNtRate;
    }

    public @Nullable BigDecimal getCstTurnoverChequeRate() {
        return cstTurnoverChequeRate;
    }

    public void setCstTurnoverChequeRate(@Nullable BigDecimal cstTurnoverChequeRate) {
        this.cstTurnoverChequeRate = cstTurnoverChequeRate;
    }

    public @Nullable BigDecimal getCstTurnoverPromNtRate() {
        return cstTurnoverPromNtRate;
    }

    public void setCstTurnoverPromNtRate(@Nullable BigDecimal cstTurnoverPromNtRate) {
        this.cstTurnoverPromNtRate = cstTurnoverPromNtRate;
    }
}
