package dev.vendorspec.benchmarks.validation;

import dev.vendorspec.benchmarks.beans.BankInfoBean;
import dev.vendorspec.benchmarks.beans.ChequeAndPromissoryNoteRiskRatesBean;
import dev.vendorspec.benchmarks.beans.ClientBean;
import dev.vendorspec.benchmarks.beans.ClientTransferBean;
import dev.vendorspec.benchmarks.beans.ClosedRisksBean;
import dev.vendorspec.benchmarks.beans.CreateCustomerBean;
import dev.vendorspec.benchmarks.beans.CustomerBean;
import dev.vendorspec.benchmarks.beans.CustomerUserBean;
import dev.vendorspec.benchmarks.beans.FormSubmissionInfoBean;
import dev.vendorspec.benchmarks.beans.RiskLimitsBean;
import dev.vendorspec.benchmarks.beans.RiskTrackingSignBean;
import dev.vendorspec.benchmarks.beans.WhenRiskLimitIsExceededBean;
import dev.vendorspec.runtime.validate.Banking;
import dev.vendorspec.runtime.validate.Identity;
import dev.vendorspec.runtime.validate.Reach;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The checks as straight-line code by hand, which tells only whether all is fine: what is the least that they take. The
 * kinds of text are those of the runtime, since everybody would write the same loops.
 */
final class ByHand {

    private ByHand() {}

    static boolean isCustomerFine(CustomerBean bean) {
        if (isBlank(bean.getCustomerName())) {
            return false;
        }
        if (bean.getCustomerName() != null && bean.getCustomerName().length() > 250) {
            return false;
        }
        if (bean.getCustomerRecordType() == null) {
            return false;
        }
        if (bean.getCustomerRecordType() != null
                && (bean.getCustomerRecordType() < 0 || bean.getCustomerRecordType() > 9)) {
            return false;
        }
        if (bean.getCustomerOrganizationType() != null
                && bean.getCustomerOrganizationType().length() > 1) {
            return false;
        }
        if (isBlank(bean.getCustomerReferenceGroupCode())) {
            return false;
        }
        if (isBlank(bean.getCustomerCurrencyCode())) {
            return false;
        }
        if (!isBlank(bean.getCustomerCurrencyCode()) && !Banking.isCurrency(bean.getCustomerCurrencyCode())) {
            return false;
        }
        if (isBlank(bean.getCustomerCountryName())) {
            return false;
        }
        if (isBlank(bean.getCustomerCityName())) {
            return false;
        }
        if (isBlank(bean.getCustomerDistrictName())) {
            return false;
        }
        if (isBlank(bean.getCustomerNeighborhood())) {
            return false;
        }
        if (bean.getCustomerEmail() != null && bean.getCustomerEmail().length() > 250) {
            return false;
        }
        if (!isBlank(bean.getCustomerEmail()) && !Reach.isEmail(bean.getCustomerEmail())) {
            return false;
        }
        if (bean.getCustomerElectronicArchiveBillEmail() != null
                && bean.getCustomerElectronicArchiveBillEmail().length() > 250) {
            return false;
        }
        if (!isBlank(bean.getCustomerElectronicArchiveBillEmail())
                && !Reach.isEmail(bean.getCustomerElectronicArchiveBillEmail())) {
            return false;
        }
        if (bean.getCustomerUserText1() != null && bean.getCustomerUserText1().length() > 250) {
            return false;
        }
        if (bean.getCustomerUserText2() != null && bean.getCustomerUserText2().length() > 250) {
            return false;
        }
        if (bean.getCustomerUserText3() != null && bean.getCustomerUserText3().length() > 250) {
            return false;
        }
        if (bean.getCustomerUsers() != null && !areFine(bean.getCustomerUsers(), ByHand::isCustomerUserFine)) {
            return false;
        }
        if (isBlank(bean.getCustomerTaxNo())) {
            return false;
        }
        if (!bean.getCustomerTaxNo().equals("11111111111")
                && (bean.getCustomerTaxNo().length() > 11
                        || hasForbidden(bean.getCustomerTaxNo())
                        || !Identity.isVknOrTckn(bean.getCustomerTaxNo()))) {
            return false;
        }
        if ("11111111111".equals(bean.getCustomerTaxNo()) && isBlank(bean.getCustomerElectronicArchiveBillEmail())) {
            return false;
        }
        return true;
    }

    static boolean isCustomerUserFine(CustomerUserBean bean) {
        if (isBlank(bean.getCustomerUserName())) {
            return false;
        }
        if (bean.getCustomerUserName() != null && bean.getCustomerUserName().length() > 250) {
            return false;
        }
        if (isBlank(bean.getCustomerUserSurname())) {
            return false;
        }
        if (bean.getCustomerUserSurname() != null
                && bean.getCustomerUserSurname().length() > 250) {
            return false;
        }
        if (bean.getCustomerUserPosition() != null
                && bean.getCustomerUserPosition().length() > 250) {
            return false;
        }
        if (isBlank(bean.getCustomerUserIdentityCardNumber())) {
            return false;
        }
        if (bean.getCustomerUserIdentityCardNumber() != null
                && bean.getCustomerUserIdentityCardNumber().length() > 11) {
            return false;
        }
        if (!isBlank(bean.getCustomerUserIdentityCardNumber())
                && !Identity.isTckn(bean.getCustomerUserIdentityCardNumber())) {
            return false;
        }
        if (bean.getCustomerUserIdentityCardNumber() != null
                && hasForbidden(bean.getCustomerUserIdentityCardNumber())) {
            return false;
        }
        if (!isBlank(bean.getCustomerUserEmail()) && !Reach.isEmail(bean.getCustomerUserEmail())) {
            return false;
        }
        return true;
    }

    static boolean isClientTransferFine(ClientTransferBean bean) {
        if (bean.getMainParams() != null && !areFine(bean.getMainParams(), ByHand::isClientFine)) {
            return false;
        }
        return true;
    }

    static boolean isClientFine(ClientBean bean) {
        if (bean.getSourceId() != null && bean.getSourceId().length() > 8) {
            return false;
        }
        if (bean.getClientRefNo() == null) {
            return false;
        }
        if (bean.getClientCode() != null && bean.getClientCode().length() > 16) {
            return false;
        }
        if (bean.getGlCode() != null && bean.getGlCode().length() > 100) {
            return false;
        }
        if (bean.getPostLabel() != null && bean.getPostLabel().length() > 50) {
            return false;
        }
        if (bean.getSenderLabel() != null && bean.getSenderLabel().length() > 50) {
            return false;
        }
        if (bean.getTaxNr() != null && bean.getTaxNr().length() > 15) {
            return false;
        }
        if (bean.getDescription() != null && bean.getDescription().length() > 200) {
            return false;
        }
        if (bean.getDescription2() != null && bean.getDescription2().length() > 200) {
            return false;
        }
        if (bean.getTckNo() != null && bean.getTckNo().length() > 15) {
            return false;
        }
        if (!isBlank(bean.getTckNo()) && !Identity.isTckn(bean.getTckNo())) {
            return false;
        }
        if (bean.getTaxOffice() != null && bean.getTaxOffice().length() > 30) {
            return false;
        }
        if (bean.getTradingGrp() != null && bean.getTradingGrp().length() > 30) {
            return false;
        }
        if (bean.getName() != null && bean.getName().length() > 50) {
            return false;
        }
        if (bean.getSurname() != null && bean.getSurname().length() > 50) {
            return false;
        }
        if (bean.getAddr1() != null && bean.getAddr1().length() > 200) {
            return false;
        }
        if (bean.getAddr2() != null && bean.getAddr2().length() > 200) {
            return false;
        }
        if (bean.getCityCode() != null && bean.getCityCode().length() > 12) {
            return false;
        }
        if (bean.getCity() != null && bean.getCity().length() > 20) {
            return false;
        }
        if (bean.getCountryCode() != null && bean.getCountryCode().length() > 12) {
            return false;
        }
        if (bean.getCountry() != null && bean.getCountry().length() > 20) {
            return false;
        }
        if (bean.getDistrict() != null && bean.getDistrict().length() > 50) {
            return false;
        }
        if (bean.getTown() != null && bean.getTown().length() > 50) {
            return false;
        }
        if (bean.getPhone1() != null && bean.getPhone1().length() > 50) {
            return false;
        }
        if (bean.getPhone2() != null && bean.getPhone2().length() > 50) {
            return false;
        }
        if (bean.getEmail() != null && bean.getEmail().length() > 250) {
            return false;
        }
        if (!isBlank(bean.getEmail()) && !Reach.isEmail(bean.getEmail())) {
            return false;
        }
        if (bean.getEmail2() != null && bean.getEmail2().length() > 250) {
            return false;
        }
        if (!isBlank(bean.getEmail2()) && !Reach.isEmail(bean.getEmail2())) {
            return false;
        }
        if (bean.getEmail3() != null && bean.getEmail3().length() > 250) {
            return false;
        }
        if (!isBlank(bean.getEmail3()) && !Reach.isEmail(bean.getEmail3())) {
            return false;
        }
        if (bean.getPostalCode() != null && bean.getPostalCode().length() > 10) {
            return false;
        }
        if (bean.getPaymentCode() != null && bean.getPaymentCode().length() > 16) {
            return false;
        }
        if (bean.getCostCenterCode() != null && bean.getCostCenterCode().length() > 50) {
            return false;
        }
        if (bean.getBankInfoList() != null && !areFine(bean.getBankInfoList(), ByHand::isBankInfoFine)) {
            return false;
        }
        if (bean.getRiskTrackingSign() != null && !isRiskTrackingSignFine(bean.getRiskTrackingSign())) {
            return false;
        }
        if (bean.getChequeAndPromissoryNoteRiskRates() != null
                && !isChequeAndPromissoryNoteRiskRatesFine(bean.getChequeAndPromissoryNoteRiskRates())) {
            return false;
        }
        if (bean.getWhenRiskLimitIsExceeded() != null
                && !isWhenRiskLimitIsExceededFine(bean.getWhenRiskLimitIsExceeded())) {
            return false;
        }
        if (bean.getRiskLimits() != null && !isRiskLimitsFine(bean.getRiskLimits())) {
            return false;
        }
        if (bean.getClosedRisks() != null && !isClosedRisksFine(bean.getClosedRisks())) {
            return false;
        }
        if (bean.getFormSubmissionInfo() != null && !isFormSubmissionInfoFine(bean.getFormSubmissionInfo())) {
            return false;
        }
        if ("1".equals(bean.getEinvoiceClient())
                && (isBlank(bean.getClientProfile())
                        || isBlank(bean.getPostLabel())
                        || isBlank(bean.getSenderLabel()))) {
            return false;
        }
        return true;
    }

    static boolean isBankInfoFine(BankInfoBean bean) {
        if (!isBlank(bean.getBankIban()) && !Banking.isTurkishIban(bean.getBankIban())) {
            return false;
        }
        return true;
    }

    static boolean isRiskTrackingSignFine(RiskTrackingSignBean bean) {
        return true;
    }

    static boolean isChequeAndPromissoryNoteRiskRatesFine(ChequeAndPromissoryNoteRiskRatesBean bean) {
        return true;
    }

    static boolean isWhenRiskLimitIsExceededFine(WhenRiskLimitIsExceededBean bean) {
        if (bean.getInOpenAccount() != null && (bean.getInOpenAccount() < 0 || bean.getInOpenAccount() > 9)) {
            return false;
        }
        if (bean.getInCstChqPromNts() != null && (bean.getInCstChqPromNts() < 0 || bean.getInCstChqPromNts() > 9)) {
            return false;
        }
        if (bean.getInOwnChqPromNts() != null && (bean.getInOwnChqPromNts() < 0 || bean.getInOwnChqPromNts() > 9)) {
            return false;
        }
        if (bean.getInCstTurnoverChqPromNts() != null
                && (bean.getInCstTurnoverChqPromNts() < 0 || bean.getInCstTurnoverChqPromNts() > 9)) {
            return false;
        }
        if (bean.getSuggOnTheWaybill() != null && (bean.getSuggOnTheWaybill() < 0 || bean.getSuggOnTheWaybill() > 9)) {
            return false;
        }
        if (bean.getOnTheWaybill() != null && (bean.getOnTheWaybill() < 0 || bean.getOnTheWaybill() > 9)) {
            return false;
        }
        if (bean.getSuggOnOrder() != null && (bean.getSuggOnOrder() < 0 || bean.getSuggOnOrder() > 9)) {
            return false;
        }
        if (bean.getOnOrder() != null && (bean.getOnOrder() < 0 || bean.getOnOrder() > 9)) {
            return false;
        }
        return true;
    }

    static boolean isRiskLimitsFine(RiskLimitsBean bean) {
        return true;
    }

    static boolean isClosedRisksFine(ClosedRisksBean bean) {
        return true;
    }

    static boolean isFormSubmissionInfoFine(FormSubmissionInfoBean bean) {
        if (!isBlank(bean.getDispEmail()) && !Reach.isEmail(bean.getDispEmail())) {
            return false;
        }
        if (!isBlank(bean.getOrdEmail()) && !Reach.isEmail(bean.getOrdEmail())) {
            return false;
        }
        if (!isBlank(bean.getInvEmail()) && !Reach.isEmail(bean.getInvEmail())) {
            return false;
        }
        if (!isBlank(bean.getRemEmail()) && !Reach.isEmail(bean.getRemEmail())) {
            return false;
        }
        if (!isBlank(bean.getLtrEmail()) && !Reach.isEmail(bean.getLtrEmail())) {
            return false;
        }
        if (!isBlank(bean.getFbsEmail()) && !Reach.isEmail(bean.getFbsEmail())) {
            return false;
        }
        if (!isBlank(bean.getFbaEmail()) && !Reach.isEmail(bean.getFbaEmail())) {
            return false;
        }
        if (!isBlank(bean.getOfrEmail()) && !Reach.isEmail(bean.getOfrEmail())) {
            return false;
        }
        if (!isBlank(bean.getExtEmail()) && !Reach.isEmail(bean.getExtEmail())) {
            return false;
        }
        if (!isBlank(bean.getExmEmail()) && !Reach.isEmail(bean.getExmEmail())) {
            return false;
        }
        return true;
    }

    static boolean isCreateCustomerFine(CreateCustomerBean bean) {
        if (isBlank(bean.getCode())) {
            return false;
        }
        if (isBlank(bean.getEmail())) {
            return false;
        }
        if (!isBlank(bean.getEmail()) && !Reach.isEmail(bean.getEmail())) {
            return false;
        }
        if (isBlank(bean.getMobile())) {
            return false;
        }
        if (!isBlank(bean.getMobile()) && !Reach.isGsm(bean.getMobile())) {
            return false;
        }
        if (isBlank(bean.getCountryCode())) {
            return false;
        }
        if (!isBlank(bean.getCountryCode()) && !Reach.isCountry(bean.getCountryCode())) {
            return false;
        }
        if (isBlank(bean.getCurrencyCode())) {
            return false;
        }
        if (isBlank(bean.getErpCode())) {
            return false;
        }
        if (bean.getIsCompany() == null) {
            return false;
        }
        if (!isBlank(bean.getTckn()) && !Identity.isTckn(bean.getTckn())) {
            return false;
        }
        if (!isBlank(bean.getTaxNumber()) && !Identity.isVknOrTckn(bean.getTaxNumber())) {
            return false;
        }
        if (bean.getIsCompany()
                && (isBlank(bean.getCompanyName()) || isBlank(bean.getTaxNumber()) || isBlank(bean.getTaxOffice()))) {
            return false;
        }
        if (!bean.getIsCompany()
                && (isBlank(bean.getFirstName()) || isBlank(bean.getLastName()) || isBlank(bean.getTckn()))) {
            return false;
        }
        return true;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean hasForbidden(String text) {
        for (int index = 0; index < text.length(); index++) {
            if ("?/&%+^'*_\" ".indexOf(text.charAt(index)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static <B> boolean areFine(List<B> beans, Predicate<B> isFine) {
        for (int index = 0; index < beans.size(); index++) {
            if (!isFine.test(beans.get(index))) {
                return false;
            }
        }
        return true;
    }
}
