package dev.vendorspec.benchmarks.beans;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vendorspec.benchmarks.validation.Shape;
import dev.vendorspec.benchmarks.validation.Shaped;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A plain bean for {@code FormSubmissionInfo}, with each peer's own word for a wire name. For one thread. */
@Json
@CompiledJson
public final class FormSubmissionInfoBean {

    @JsonProperty("DispSendMode")
    @Json.Property("DispSendMode")
    @JsonAttribute(name = "DispSendMode")
    @JSONField(name = "DispSendMode")
    private @Nullable String dispSendMode;

    @JsonProperty("DispEmail")
    @Json.Property("DispEmail")
    @JsonAttribute(name = "DispEmail")
    @JSONField(name = "DispEmail")
    @Shaped(Shape.EMAIL)
    private @Nullable String dispEmail;

    @JsonProperty("DispFax")
    @Json.Property("DispFax")
    @JsonAttribute(name = "DispFax")
    @JSONField(name = "DispFax")
    private @Nullable String dispFax;

    @JsonProperty("DispSendFormat")
    @Json.Property("DispSendFormat")
    @JsonAttribute(name = "DispSendFormat")
    @JSONField(name = "DispSendFormat")
    private @Nullable String dispSendFormat;

    @JsonProperty("OrdSendMode")
    @Json.Property("OrdSendMode")
    @JsonAttribute(name = "OrdSendMode")
    @JSONField(name = "OrdSendMode")
    private @Nullable String ordSendMode;

    @JsonProperty("OrdEmail")
    @Json.Property("OrdEmail")
    @JsonAttribute(name = "OrdEmail")
    @JSONField(name = "OrdEmail")
    @Shaped(Shape.EMAIL)
    private @Nullable String ordEmail;

    @JsonProperty("OrdFax")
    @Json.Property("OrdFax")
    @JsonAttribute(name = "OrdFax")
    @JSONField(name = "OrdFax")
    private @Nullable String ordFax;

    @JsonProperty("OrdSendFormat")
    @Json.Property("OrdSendFormat")
    @JsonAttribute(name = "OrdSendFormat")
    @JSONField(name = "OrdSendFormat")
    private @Nullable String ordSendFormat;

    @JsonProperty("InvSendMode")
    @Json.Property("InvSendMode")
    @JsonAttribute(name = "InvSendMode")
    @JSONField(name = "InvSendMode")
    private @Nullable String invSendMode;

    @JsonProperty("InvEmail")
    @Json.Property("InvEmail")
    @JsonAttribute(name = "InvEmail")
    @JSONField(name = "InvEmail")
    @Shaped(Shape.EMAIL)
    private @Nullable String invEmail;

    @JsonProperty("InvFax")
    @Json.Property("InvFax")
    @JsonAttribute(name = "InvFax")
    @JSONField(name = "InvFax")
    private @Nullable String invFax;

    @JsonProperty("InvSendFormat")
    @Json.Property("InvSendFormat")
    @JsonAttribute(name = "InvSendFormat")
    @JSONField(name = "InvSendFormat")
    private @Nullable String invSendFormat;

    @JsonProperty("RemSendMode")
    @Json.Property("RemSendMode")
    @JsonAttribute(name = "RemSendMode")
    @JSONField(name = "RemSendMode")
    private @Nullable String remSendMode;

    @JsonProperty("RemEmail")
    @Json.Property("RemEmail")
    @JsonAttribute(name = "RemEmail")
    @JSONField(name = "RemEmail")
    @Shaped(Shape.EMAIL)
    private @Nullable String remEmail;

    @JsonProperty("RemFax")
    @Json.Property("RemFax")
    @JsonAttribute(name = "RemFax")
    @JSONField(name = "RemFax")
    private @Nullable String remFax;

    @JsonProperty("RemSendFormat")
    @Json.Property("RemSendFormat")
    @JsonAttribute(name = "RemSendFormat")
    @JSONField(name = "RemSendFormat")
    private @Nullable String remSendFormat;

    @JsonProperty("LtrSendMode")
    @Json.Property("LtrSendMode")
    @JsonAttribute(name = "LtrSendMode")
    @JSONField(name = "LtrSendMode")
    private @Nullable String ltrSendMode;

    @JsonProperty("LtrEmail")
    @Json.Property("LtrEmail")
    @JsonAttribute(name = "LtrEmail")
    @JSONField(name = "LtrEmail")
    @Shaped(Shape.EMAIL)
    private @Nullable String ltrEmail;

    @JsonProperty("LtrFax")
    @Json.Property("LtrFax")
    @JsonAttribute(name = "LtrFax")
    @JSONField(name = "LtrFax")
    private @Nullable String ltrFax;

    @JsonProperty("LtrSendFormat")
    @Json.Property("LtrSendFormat")
    @JsonAttribute(name = "LtrSendFormat")
    @JSONField(name = "LtrSendFormat")
    private @Nullable String ltrSendFormat;

    @JsonProperty("FBSSendMode")
    @Json.Property("FBSSendMode")
    @JsonAttribute(name = "FBSSendMode")
    @JSONField(name = "FBSSendMode")
    private @Nullable String fbsSendMode;

    @JsonProperty("FBSEmail")
    @Json.Property("FBSEmail")
    @JsonAttribute(name = "FBSEmail")
    @JSONField(name = "FBSEmail")
    @Shaped(Shape.EMAIL)
    private @Nullable String fbsEmail;

    @JsonProperty("FBSSendFormat")
    @Json.Property("FBSSendFormat")
    @JsonAttribute(name = "FBSSendFormat")
    @JSONField(name = "FBSSendFormat")
    private @Nullable String fbsSendFormat;

    @JsonProperty("FBASendMode")
    @Json.Property("FBASendMode")
    @JsonAttribute(name = "FBASendMode")
    @JSONField(name = "FBASendMode")
    private @Nullable String fbaSendMode;

    @JsonProperty("FBAEmail")
    @Json.Property("FBAEmail")
    @JsonAttribute(name = "FBAEmail")
    @JSONField(name = "FBAEmail")
    @Shaped(Shape.EMAIL)
    private @Nullable String fbaEmail;

    @JsonProperty("FBASendFormat")
    @Json.Property("FBASendFormat")
    @JsonAttribute(name = "FBASendFormat")
    @JSONField(name = "FBASendFormat")
    private @Nullable String fbaSendFormat;

    @JsonProperty("OfrSendMode")
    @Json.Property("OfrSendMode")
    @JsonAttribute(name = "OfrSendMode")
    @JSONField(name = "OfrSendMode")
    private @Nullable String ofrSendMode;

    @JsonProperty("OfrEmail")
    @Json.Property("OfrEmail")
    @JsonAttribute(name = "OfrEmail")
    @JSONField(name = "OfrEmail")
    @Shaped(Shape.EMAIL)
    private @Nullable String ofrEmail;

    @JsonProperty("OfrFax")
    @Json.Property("OfrFax")
    @JsonAttribute(name = "OfrFax")
    @JSONField(name = "OfrFax")
    private @Nullable String ofrFax;

    @JsonProperty("OfrSendFormat")
    @Json.Property("OfrSendFormat")
    @JsonAttribute(name = "OfrSendFormat")
    @JSONField(name = "OfrSendFormat")
    private @Nullable String ofrSendFormat;

    @JsonProperty("ExtSendMode")
    @Json.Property("ExtSendMode")
    @JsonAttribute(name = "ExtSendMode")
    @JSONField(name = "ExtSendMode")
    private @Nullable String extSendMode;

    @JsonProperty("ExtEmail")
    @Json.Property("ExtEmail")
    @JsonAttribute(name = "ExtEmail")
    @JSONField(name = "ExtEmail")
    @Shaped(Shape.EMAIL)
    private @Nullable String extEmail;

    @JsonProperty("ExtFax")
    @Json.Property("ExtFax")
    @JsonAttribute(name = "ExtFax")
    @JSONField(name = "ExtFax")
    private @Nullable String extFax;

    @JsonProperty("ExtSendFormat")
    @Json.Property("ExtSendFormat")
    @JsonAttribute(name = "ExtSendFormat")
    @JSONField(name = "ExtSendFormat")
    private @Nullable String extSendFormat;

    @JsonProperty("ExmSendMode")
    @Json.Property("ExmSendMode")
    @JsonAttribute(name = "ExmSendMode")
    @JSONField(name = "ExmSendMode")
    private @Nullable String exmSendMode;

    @JsonProperty("ExmEmail")
    @Json.Property("ExmEmail")
    @JsonAttribute(name = "ExmEmail")
    @JSONField(name = "ExmEmail")
    @Shaped(Shape.EMAIL)
    private @Nullable String exmEmail;

    @JsonProperty("ExmFax")
    @Json.Property("ExmFax")
    @JsonAttribute(name = "ExmFax")
    @JSONField(name = "ExmFax")
    private @Nullable String exmFax;

    @JsonProperty("ExmSendFormat")
    @Json.Property("ExmSendFormat")
    @JsonAttribute(name = "ExmSendFormat")
    @JSONField(name = "ExmSendFormat")
    private @Nullable String exmSendFormat;

    public @Nullable String getDispSendMode() {
        return dispSendMode;
    }

    public void setDispSendMode(@Nullable String dispSendMode) {
        this.dispSendMode = dispSendMode;
    }

    public @Nullable String getDispEmail() {
        return dispEmail;
    }

    public void setDispEmail(@Nullable String dispEmail) {
        this.dispEmail = dispEmail;
    }

    public @Nullable String getDispFax() {
        return dispFax;
    }

    public void setDispFax(@Nullable String dispFax) {
        this.dispFax = dispFax;
    }

    public @Nullable String getDispSendFormat() {
        return dispSendFormat;
    }

    public void setDispSendFormat(@Nullable String dispSendFormat) {
        this.dispSendFormat = dispSendFormat;
    }

    public @Nullable String getOrdSendMode() {
        return ordSendMode;
    }

    public void setOrdSendMode(@Nullable String ordSendMode) {
        this.ordSendMode = ordSendMode;
    }

    public @Nullable String getOrdEmail() {
        return ordEmail;
    }

    public void setOrdEmail(@Nullable String ordEmail) {
        this.ordEmail = ordEmail;
    }

    public @Nullable String getOrdFax() {
        return ordFax;
    }

    public void setOrdFax(@Nullable String ordFax) {
        this.ordFax = ordFax;
    }

    public @Nullable String getOrdSendFormat() {
        return ordSendFormat;
    }

    public void setOrdSendFormat(@Nullable String ordSendFormat) {
        this.ordSendFormat = ordSendFormat;
    }

    public @Nullable String getInvSendMode() {
        return invSendMode;
    }

    public void setInvSendMode(@Nullable String invSendMode) {
        this.invSendMode = invSendMode;
    }

    public @Nullable String getInvEmail() {
        return invEmail;
    }

    public void setInvEmail(@Nullable String invEmail) {
        this.invEmail = invEmail;
    }

    public @Nullable String getInvFax() {
        return invFax;
    }

    public void setInvFax(@Nullable String invFax) {
        this.invFax = invFax;
    }

    public @Nullable String getInvSendFormat() {
        return invSendFormat;
    }

    public void setInvSendFormat(@Nullable String invSendFormat) {
        this.invSendFormat = invSendFormat;
    }

    public @Nullable String getRemSendMode() {
        return remSendMode;
    }

    public void setRemSendMode(@Nullable String remSendMode) {
        this.remSendMode = remSendMode;
    }

    public @Nullable String getRemEmail() {
        return remEmail;
    }

    public void setRemEmail(@Nullable String remEmail) {
        this.remEmail = remEmail;
    }

    public @Nullable String getRemFax() {
        return remFax;
    }

    public void setRemFax(@Nullable String remFax) {
        this.remFax = remFax;
    }

    public @Nullable String getRemSendFormat() {
        return remSendFormat;
    }

    public void setRemSendFormat(@Nullable String remSendFormat) {
        this.remSendFormat = remSendFormat;
    }

    public @Nullable String getLtrSendMode() {
        return ltrSendMode;
    }

    public void setLtrSendMode(@Nullable String ltrSendMode) {
        this.ltrSendMode = ltrSendMode;
    }

    public @Nullable String getLtrEmail() {
        return ltrEmail;
    }

    public void setLtrEmail(@Nullable String ltrEmail) {
        this.ltrEmail = ltrEmail;
    }

    public @Nullable String getLtrFax() {
        return ltrFax;
    }

    public void setLtrFax(@Nullable String ltrFax) {
        this.ltrFax = ltrFax;
    }

    public @Nullable String getLtrSendFormat() {
        return ltrSendFormat;
    }

    public void setLtrSendFormat(@Nullable String ltrSendFormat) {
        this.ltrSendFormat = ltrSendFormat;
    }

    public @Nullable String getFbsSendMode() {
        return fbsSendMode;
    }

    public void setFbsSendMode(@Nullable String fbsSendMode) {
        this.fbsSendMode = fbsSendMode;
    }

    public @Nullable String getFbsEmail() {
        return fbsEmail;
    }

    public void setFbsEmail(@Nullable String fbsEmail) {
        this.fbsEmail = fbsEmail;
    }

    public @Nullable String getFbsSendFormat() {
        return fbsSendFormat;
    }

    public void setFbsSendFormat(@Nullable String fbsSendFormat) {
        this.fbsSendFormat = fbsSendFormat;
    }

    public @Nullable String getFbaSendMode() {
        return fbaSendMode;
    }

    public void setFbaSendMode(@Nullable String fbaSendMode) {
        this.fbaSendMode = fbaSendMode;
    }

    public @Nullable String getFbaEmail() {
        return fbaEmail;
    }

    public void setFbaEmail(@Nullable String fbaEmail) {
        this.fbaEmail = fbaEmail;
    }

    public @Nullable String getFbaSendFormat() {
        return fbaSendFormat;
    }

    public void setFbaSendFormat(@Nullable String fbaSendFormat) {
        this.fbaSendFormat = fbaSendFormat;
    }

    public @Nullable String getOfrSendMode() {
        return ofrSendMode;
    }

    public void setOfrSendMode(@Nullable String ofrSendMode) {
        this.ofrSendMode = ofrSendMode;
    }

    public @Nullable String getOfrEmail() {
        return ofrEmail;
    }

    public void setOfrEmail(@Nullable String ofrEmail) {
        this.ofrEmail = ofrEmail;
    }

    public @Nullable String getOfrFax() {
        return ofrFax;
    }

    public void setOfrFax(@Nullable String ofrFax) {
        this.ofrFax = ofrFax;
    }

    public @Nullable String getOfrSendFormat() {
        return ofrSendFormat;
    }

    public void setOfrSendFormat(@Nullable String ofrSendFormat) {
        this.ofrSendFormat = ofrSendFormat;
    }

    public @Nullable String getExtSendMode() {
        return extSendMode;
    }

    public void setExtSendMode(@Nullable String extSendMode) {
        this.extSendMode = extSendMode;
    }

    public @Nullable String getExtEmail() {
        return extEmail;
    }

    public void setExtEmail(@Nullable String extEmail) {
        this.extEmail = extEmail;
    }

    public @Nullable String getExtFax() {
        return extFax;
    }

    public void setExtFax(@Nullable String extFax) {
        this.extFax = extFax;
    }

    public @Nullable String getExtSendFormat() {
        return extSendFormat;
    }

    public void setExtSendFormat(@Nullable String extSendFormat) {
        this.extSendFormat = extSendFormat;
    }

    public @Nullable String getExmSendMode() {
        return exmSendMode;
    }

    public void setExmSendMode(@Nullable String exmSendMode) {
        this.exmSendMode = exmSendMode;
    }

    public @Nullable String getExmEmail() {
        return exmEmail;
    }

    public void setExmEmail(@Nullable String exmEmail) {
        this.exmEmail = exmEmail;
    }

    public @Nullable String getExmFax() {
        return exmFax;
    }

    public void setExmFax(@Nullable String exmFax) {
        this.exmFax = exmFax;
    }

    public @Nullable String getExmSendFormat() {
        return exmSendFormat;
    }

    public void setExmSendFormat(@Nullable String exmSendFormat) {
        this.exmSendFormat = exmSendFormat;
    }
}
