package dev.vendorspec.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plain bean for {@code ClientTransfer}, with each peer's own word for a wire name. For one thread. */
@Json
@CompiledJson
public final class ClientTransferBean {

    @JsonProperty("FirmID")
    @Json.Property("FirmID")
    @JsonAttribute(name = "FirmID")
    @JSONField(name = "FirmID")
    private @Nullable Integer firmId;

    @JsonProperty("PeriodNo")
    @Json.Property("PeriodNo")
    @JsonAttribute(name = "PeriodNo")
    @JSONField(name = "PeriodNo")
    private @Nullable Integer periodNo;

    @JsonProperty("MainParams")
    @Json.Property("MainParams")
    @JsonAttribute(name = "MainParams")
    @JSONField(name = "MainParams")
    @Valid
    private @Nullable List<ClientBean> mainParams;

    public @Nullable Integer getFirmId() {
        return firmId;
    }

    public void setFirmId(@Nullable Integer firmId) {
        this.firmId = firmId;
    }

    public @Nullable Integer getPeriodNo() {
        return periodNo;
    }

    public void setPeriodNo(@Nullable Integer periodNo) {
        this.periodNo = periodNo;
    }

    public @Nullable List<ClientBean> getMainParams() {
        return mainParams;
    }

    public void setMainParams(@Nullable List<ClientBean> mainParams) {
        this.mainParams = mainParams;
    }
}
