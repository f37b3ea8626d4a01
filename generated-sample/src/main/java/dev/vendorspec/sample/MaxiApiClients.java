package dev.vendorspec.sample;

import dev.vendorspec.sample.maxiapi.BankInfo;
import dev.vendorspec.sample.maxiapi.ChequeAndPromissoryNoteRiskRates;
import dev.vendorspec.sample.maxiapi.Client;
import dev.vendorspec.sample.maxiapi.ClientTransfer;
import dev.vendorspec.sample.maxiapi.ClosedRisks;
import dev.vendorspec.sample.maxiapi.FormSubmissionInfo;
import dev.vendorspec.sample.maxiapi.RiskLimitAction;
import dev.vendorspec.sample.maxiapi.RiskLimits;
import dev.vendorspec.sample.maxiapi.RiskTrackingSign;
import dev.vendorspec.sample.maxiapi.WhenRiskLimitIsExceeded;
import java.math.BigDecimal;
import java.util.List;

/** The client card of MaxiApi's page, built as a user would. */
final class MaxiApiClients {

    private MaxiApiClients() {}

    /** The page's client card. */
    static List<ClientTransfer> clients() {
        return List.of(ClientTransfer.builder()
                .firmId(2)
                .periodNo(1)
                .mainParams(List.of(client()))
                .build());
    }

    private static Client client() {
        return Client.builder()
                .sourceId("122")
                .clientRefNo(0)
                .clientCode("120.01.01.001")
                .accountType(3)
                .glCode("120.01.01.001")
                .clientType(1)
                .eInvoiceClient("1")
                .clientProfile("0")
                .postLabel("urn:mail:defaultpk@xxxxxx.com")
                .senderLabel("urn:mail:defaultgb@xxxxx.com")
                .clientCountryType(0)
                .taxNr("VG12345678")
                .description("Test Carisi")
                .tckNo("12345678910")
                .taxOffice("TUZLA")
                .name("TestAdi")
                .surname("Soyadi")
                .currency("1")
                .addr1("Adres 1 ")
                .addr2("Adres 2")
                .cityCode("")
                .city("İstanbul")
                .countryCode("TR")
                .country("Türkiye")
                .district("")
                .town("Pendik")
                .phone1("5011234567")
                .phone2("5551234567")
                .email("posta@posta.com")
                .email2("posta2@posta.com")
                .postalCode("34001")
                .paymentCode("OD15")
                .costCenterCode("")
                .riskTracCalcCurrency(0)
                .riskType(2)
                .deductCstChqPromNt("1")
                .deductTurnoverCstChqPromNt("1")
                .isDespClient("0")
                .despPostLabelCode("")
                .despSenderLabelCode("")
                .bankInfoList(List.of(bankInfo(), bankInfo2()))
                .riskTrackingSign(riskTrackingSign())
                .chequeAndPromissoryNoteRiskRates(chequeAndPromissoryNoteRiskRates())
                .whenRiskLimitIsExceeded(whenRiskLimitIsExceeded())
                .riskLimits(riskLimits())
                .closedRisks(closedRisks())
                .formSubmissionInfo(formSubmissionInfo())
                .build();
    }

    private static BankInfo bankInfo() {
        return BankInfo.builder()
                .bankCodeBranch("0001-0001")
                .bankName("testbanka")
                .bankAccount("12345")
                .bankIban("TR800006275673648672926418")
                .bankBiCode("BC001")
                .bankAccountCurrency(1)
                .isEBank(false)
                .build();
    }

    private static BankInfo bankInfo2() {
        return BankInfo.builder()
                .bankCodeBranch("0001-0001")
                .bankName("testbanka")
                .bankAccount("12345")
                .bankIban("TR170006224764855856179292")
                .bankBiCode("BC001")
                .bankAccountCurrency(160)
                .isEBank(true)
                .build();
    }

    private static RiskTrackingSign riskTrackingSign() {
        return RiskTrackingSign.builder()
                .openAccount(false)
                .ourOwnCheqPromNts(true)
                .cstOwnCheqPromNts(false)
                .waybill(true)
                .orderCanBeShipped(false)
                .orderSuggestion(true)
                .turnoverCheqPromNts(false)
                .waybillSuggestion(true)
                .build();
    }

    private static ChequeAndPromissoryNoteRiskRates chequeAndPromissoryNoteRiskRates() {
        return ChequeAndPromissoryNoteRiskRates.builder()
                .ownChequeRate(new BigDecimal("1.1"))
                .ownPromNtRate(new BigDecimal("1.2"))
                .cstChequeRate(new BigDecimal("1.3"))
                .cstPromNtRate(new BigDecimal("1.4"))
                .cstTurnoverChequeRate(new BigDecimal("1.5"))
                .cstTurnoverPromNtRate(new BigDecimal("1.6"))
                .build();
    }

    private static WhenRiskLimitIsExceeded whenRiskLimitIsExceeded() {
        return WhenRiskLimitIsExceeded.builder()
                .inOpenAccount(RiskLimitAction.NO_ACTION)
                .inCstChqPromNts(RiskLimitAction.WARN_USER)
                .inOwnChqPromNts(RiskLimitAction.STOP_TRANSACTION)
                .inCstTurnoverChqPromNts(RiskLimitAction.NO_ACTION)
                .suggOnTheWaybill(RiskLimitAction.WARN_USER)
                .onTheWaybill(RiskLimitAction.STOP_TRANSACTION)
                .suggOnOrder(RiskLimitAction.NO_ACTION)
                .onOrder(RiskLimitAction.WARN_USER)
                .build();
    }

    private static RiskLimits riskLimits() {
        return RiskLimits.builder()
                .openAccountLimit(new BigDecimal("100.1"))
                .ownChqPromNtRiskLimit(new BigDecimal("100.2"))
                .cstChqPromNtRiskLimit(new BigDecimal("100.3"))
                .cstTurnoverChqPromNtRiskLimit(new BigDecimal("100.4"))
                .waybillRiskLimit(new BigDecimal("100.5"))
                .waybillRiskLimitSugg(new BigDecimal("100.6"))
                .orderRiskLimitCanBeShipped(new BigDecimal("100.7"))
                .orderRiskLimitSugg(new BigDecimal("100.8"))
                .build();
    }

    private static ClosedRisks closedRisks() {
        return ClosedRisks.builder()
                .openAccount(new BigDecimal("200.1"))
                .ownChqPromNts(new BigDecimal("200.2"))
                .cstChqPromNts(new BigDecimal("200.3"))
                .cstTurnoverChqPromNts(new BigDecimal("200.4"))
                .waybill(new BigDecimal("200.5"))
                .waybillSuggestion(new BigDecimal("200.6"))
                .orderCanBeShipped(new BigDecimal("200.7"))
                .orderSuggestion(new BigDecimal("200.8"))
                .build();
    }

    private static FormSubmissionInfo formSubmissionInfo() {
        return FormSubmissionInfo.builder()
                .dispSendMode(0)
                .dispEmail("disp@disp.com")
                .dispFax("DispFax")
                .dispSendFormat(0)
                .ordSendMode(0)
                .ordEmail("OrdEmail@OrdEmail.com")
                .ordFax("OrdFax")
                .ordSendFormat(1)
                .invSendMode(1)
                .invEmail("InvEmail@InvEmail.com")
                .invFax("InvFax")
                .invSendFormat(2)
                .remSendMode(2)
                .remEmail("RemEmail@RemEmail.com")
                .remFax("RemFax")
                .remSendFormat(1)
                .ltrSendMode(99)
                .ltrEmail("LtrEmail@LtrEmail.com")
                .ltrFax("LtrFax")
                .ltrSendFormat(1)
                .fbsSendMode(0)
                .fbsEmail("FBSEmail@FBSEmail.com")
                .fbsSendFormat(2)
                .fbaSendMode(99)
                .fbaEmail("FBAEmail@FBAEmail.com")
                .fbaSendFormat(0)
                .ofrSendMode(0)
                .ofrEmail("OfrEmail@OfrEmail.com")
                .ofrFax("OfrFax")
                .ofrSendFormat(1)
                .extSendMode(1)
                .extEmail("ExtEmail@ExtEmail.com")
                .extFax("ExtFax")
                .extSendFormat(1)
                .exmSendMode(0)
                .exmEmail("ExmSendMode@ExmSendMode.com")
                .exmFax("ExmFax")
                .exmSendFormat(1)
                .build();
    }
}
