package dev.vendorspec.benchmarks.json;

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

/**
 * Reading and writing by hand, specialised to one order of members and to compact JSON of plain characters, with no
 * leniency at all: what is the least that the work takes. Not to be used for anything else.
 */
final class Floor {

    private static final byte[] ACCOUNT_TYPE = FloorInput.name("AccountType");
    private static final byte[] ADDR1 = FloorInput.name("Addr1");
    private static final byte[] ADDR2 = FloorInput.name("Addr2");
    private static final byte[] AUTHORIZATION_CODE = FloorInput.name("AuthorizationCode");
    private static final byte[] BANK_ACCOUNT = FloorInput.name("BankAccount");
    private static final byte[] BANK_ACCOUNT_CURRENCY = FloorInput.name("BankAccountCurrency");
    private static final byte[] BANK_BICODE = FloorInput.name("BankBICode");
    private static final byte[] BANK_CODE_BRANCH = FloorInput.name("BankCodeBranch");
    private static final byte[] BANK_IBAN = FloorInput.name("BankIBAN");
    private static final byte[] BANK_INFO_LIST = FloorInput.name("BankInfoList");
    private static final byte[] BANK_NAME = FloorInput.name("BankName");
    private static final byte[] CHEQUE_AND_PROMISSORY_NOTE_RISK_RATES =
            FloorInput.name("ChequeAndPromissoryNoteRiskRates");
    private static final byte[] CITY = FloorInput.name("City");
    private static final byte[] CITY_CODE = FloorInput.name("CityCode");
    private static final byte[] CLIENT_CODE = FloorInput.name("ClientCode");
    private static final byte[] CLIENT_COUNTRY_TYPE = FloorInput.name("ClientCountryType");
    private static final byte[] CLIENT_PROFILE = FloorInput.name("ClientProfile");
    private static final byte[] CLIENT_REF_NO = FloorInput.name("ClientRefNo");
    private static final byte[] CLIENT_TYPE = FloorInput.name("ClientType");
    private static final byte[] CLOSED_RISKS = FloorInput.name("ClosedRisks");
    private static final byte[] CONTACT_PERSON = FloorInput.name("ContactPerson");
    private static final byte[] COST_CENTER_CODE = FloorInput.name("CostCenterCode");
    private static final byte[] COUNTRY = FloorInput.name("Country");
    private static final byte[] COUNTRY_CODE = FloorInput.name("CountryCode");
    private static final byte[] CST_CHEQUE_RATE = FloorInput.name("CstChequeRate");
    private static final byte[] CST_CHQ_PROM_NTS = FloorInput.name("CstChqPromNts");
    private static final byte[] CST_CHQ_PROM_NT_RISK_LIMIT = FloorInput.name("CstChqPromNtRiskLimit");
    private static final byte[] CST_OWN_CHEQ_PROM_NTS = FloorInput.name("CstOwnCheqPromNts");
    private static final byte[] CST_PROM_NT_RATE = FloorInput.name("CstPromNtRate");
    private static final byte[] CST_TURNOVER_CHEQUE_RATE = FloorInput.name("CstTurnoverChequeRate");
    private static final byte[] CST_TURNOVER_CHQ_PROM_NTS = FloorInput.name("CstTurnoverChqPromNts");
    private static final byte[] CST_TURNOVER_CHQ_PROM_NT_RISK_LIMIT = FloorInput.name("CstTurnoverChqPromNtRiskLimit");
    private static final byte[] CST_TURNOVER_PROM_NT_RATE = FloorInput.name("CstTurnoverPromNtRate");
    private static final byte[] CURRENCY = FloorInput.name("Currency");
    private static final byte[] CUSTOMER_APARTMENT_NUMBER = FloorInput.name("CustomerApartmentNumber");
    private static final byte[] CUSTOMER_BRANCH_CODE = FloorInput.name("CustomerBranchCode");
    private static final byte[] CUSTOMER_BUILDING_NAME = FloorInput.name("CustomerBuildingName");
    private static final byte[] CUSTOMER_BUILDING_NUMBER = FloorInput.name("CustomerBuildingNumber");
    private static final byte[] CUSTOMER_CENTRAL_REGISTRATION_SYSTEM_NUMBER =
            FloorInput.name("CustomerCentralRegistrationSystemNumber");
    private static final byte[] CUSTOMER_CHAMBER_REGISTRATION_NUMBER =
            FloorInput.name("CustomerChamberRegistrationNumber");
    private static final byte[] CUSTOMER_CITY_NAME = FloorInput.name("CustomerCityName");
    private static final byte[] CUSTOMER_COUNTRY_NAME = FloorInput.name("CustomerCountryName");
    private static final byte[] CUSTOMER_CURRENCY_CODE = FloorInput.name("CustomerCurrencyCode");
    private static final byte[] CUSTOMER_DISTRICT_NAME = FloorInput.name("CustomerDistrictName");
    private static final byte[] CUSTOMER_ELECTRONIC_ARCHIVE_BILL_EMAIL =
            FloorInput.name("CustomerElectronicArchiveBillEmail");
    private static final byte[] CUSTOMER_EMAIL = FloorInput.name("CustomerEmail");
    private static final byte[] CUSTOMER_INTEGRATION_COMPANY_CODE = FloorInput.name("CustomerIntegrationCompanyCode");
    private static final byte[] CUSTOMER_NAME = FloorInput.name("CustomerName");
    private static final byte[] CUSTOMER_NEIGHBORHOOD = FloorInput.name("CustomerNeighborhood");
    private static final byte[] CUSTOMER_ORGANIZATION_TYPE = FloorInput.name("CustomerOrganizationType");
    private static final byte[] CUSTOMER_PHONE1 = FloorInput.name("CustomerPhone1");
    private static final byte[] CUSTOMER_PHONE2 = FloorInput.name("CustomerPhone2");
    private static final byte[] CUSTOMER_POSTAL_CODE = FloorInput.name("CustomerPostalCode");
    private static final byte[] CUSTOMER_RECORD_TYPE = FloorInput.name("CustomerRecordType");
    private static final byte[] CUSTOMER_REFERENCE_GROUP_CODE = FloorInput.name("CustomerReferenceGroupCode");
    private static final byte[] CUSTOMER_STREET1 = FloorInput.name("CustomerStreet1");
    private static final byte[] CUSTOMER_STREET2 = FloorInput.name("CustomerStreet2");
    private static final byte[] CUSTOMER_TAX_NO = FloorInput.name("CustomerTaxNo");
    private static final byte[] CUSTOMER_TAX_OFFICE = FloorInput.name("CustomerTaxOffice");
    private static final byte[] CUSTOMER_TRADE_REGISTRATION_NUMBER = FloorInput.name("CustomerTradeRegistrationNumber");
    private static final byte[] CUSTOMER_USERS = FloorInput.name("CustomerUsers");
    private static final byte[] CUSTOMER_USER_CELL_PHONE = FloorInput.name("CustomerUserCellPhone");
    private static final byte[] CUSTOMER_USER_DEPARTMENT_NAME = FloorInput.name("CustomerUserDepartmentName");
    private static final byte[] CUSTOMER_USER_DRIVING_LICENSE_NUMBER =
            FloorInput.name("CustomerUserDrivingLicenseNumber");
    private static final byte[] CUSTOMER_USER_EMAIL = FloorInput.name("CustomerUserEmail");
    private static final byte[] CUSTOMER_USER_EXPLANATION = FloorInput.name("CustomerUserExplanation");
    private static final byte[] CUSTOMER_USER_IDENTITY_CARD_NUMBER = FloorInput.name("CustomerUserIdentityCardNumber");
    private static final byte[] CUSTOMER_USER_INTERNAL_NUMBER = FloorInput.name("CustomerUserInternalNumber");
    private static final byte[] CUSTOMER_USER_NAME = FloorInput.name("CustomerUserName");
    private static final byte[] CUSTOMER_USER_NUMERIC1 = FloorInput.name("CustomerUserNumeric1");
    private static final byte[] CUSTOMER_USER_NUMERIC2 = FloorInput.name("CustomerUserNumeric2");
    private static final byte[] CUSTOMER_USER_NUMERIC3 = FloorInput.name("CustomerUserNumeric3");
    private static final byte[] CUSTOMER_USER_PHONE = FloorInput.name("CustomerUserPhone");
    private static final byte[] CUSTOMER_USER_POSITION = FloorInput.name("CustomerUserPosition");
    private static final byte[] CUSTOMER_USER_SURNAME = FloorInput.name("CustomerUserSurname");
    private static final byte[] CUSTOMER_USER_TEXT1 = FloorInput.name("CustomerUserText1");
    private static final byte[] CUSTOMER_USER_TEXT2 = FloorInput.name("CustomerUserText2");
    private static final byte[] CUSTOMER_USER_TEXT3 = FloorInput.name("CustomerUserText3");
    private static final byte[] DATA_TRANSFER_NUMBER = FloorInput.name("DataTransferNumber");
    private static final byte[] DEDUCT_CST_CHQ_PROM_NT = FloorInput.name("DeductCstChqPromNt");
    private static final byte[] DEDUCT_TURNOVER_CST_CHQ_PROM_NT = FloorInput.name("DeductTurnoverCstChqPromNt");
    private static final byte[] DESCRIPTION = FloorInput.name("Description");
    private static final byte[] DESCRIPTION2 = FloorInput.name("Description2");
    private static final byte[] DESP_POST_LABEL_CODE = FloorInput.name("DespPostLabelCode");
    private static final byte[] DESP_SENDER_LABEL_CODE = FloorInput.name("DespSenderLabelCode");
    private static final byte[] DISP_EMAIL = FloorInput.name("DispEmail");
    private static final byte[] DISP_FAX = FloorInput.name("DispFax");
    private static final byte[] DISP_SEND_FORMAT = FloorInput.name("DispSendFormat");
    private static final byte[] DISP_SEND_MODE = FloorInput.name("DispSendMode");
    private static final byte[] DISTRICT = FloorInput.name("District");
    private static final byte[] EBUSINESS_CODE = FloorInput.name("EBusinessCode");
    private static final byte[] EINVOICE_CLIENT = FloorInput.name("EInvoiceClient");
    private static final byte[] EMAIL = FloorInput.name("Email");
    private static final byte[] EMAIL2 = FloorInput.name("Email2");
    private static final byte[] EMAIL3 = FloorInput.name("Email3");
    private static final byte[] EXM_EMAIL = FloorInput.name("ExmEmail");
    private static final byte[] EXM_FAX = FloorInput.name("ExmFax");
    private static final byte[] EXM_SEND_FORMAT = FloorInput.name("ExmSendFormat");
    private static final byte[] EXM_SEND_MODE = FloorInput.name("ExmSendMode");
    private static final byte[] EXT_EMAIL = FloorInput.name("ExtEmail");
    private static final byte[] EXT_FAX = FloorInput.name("ExtFax");
    private static final byte[] EXT_SEND_FORMAT = FloorInput.name("ExtSendFormat");
    private static final byte[] EXT_SEND_MODE = FloorInput.name("ExtSendMode");
    private static final byte[] FBAEMAIL = FloorInput.name("FBAEmail");
    private static final byte[] FBASEND_FORMAT = FloorInput.name("FBASendFormat");
    private static final byte[] FBASEND_MODE = FloorInput.name("FBASendMode");
    private static final byte[] FBSEMAIL = FloorInput.name("FBSEmail");
    private static final byte[] FBSSEND_FORMAT = FloorInput.name("FBSSendFormat");
    private static final byte[] FBSSEND_MODE = FloorInput.name("FBSSendMode");
    private static final byte[] FIRM_ID = FloorInput.name("FirmID");
    private static final byte[] FORM_SUBMISSION_INFO = FloorInput.name("FormSubmissionInfo");
    private static final byte[] GLCODE = FloorInput.name("GLCode");
    private static final byte[] INV_EMAIL = FloorInput.name("InvEmail");
    private static final byte[] INV_FAX = FloorInput.name("InvFax");
    private static final byte[] INV_SEND_FORMAT = FloorInput.name("InvSendFormat");
    private static final byte[] INV_SEND_MODE = FloorInput.name("InvSendMode");
    private static final byte[] IN_CST_CHQ_PROM_NTS = FloorInput.name("InCstChqPromNts");
    private static final byte[] IN_CST_TURNOVER_CHQ_PROM_NTS = FloorInput.name("InCstTurnoverChqPromNts");
    private static final byte[] IN_OPEN_ACCOUNT = FloorInput.name("InOpenAccount");
    private static final byte[] IN_OWN_CHQ_PROM_NTS = FloorInput.name("InOwnChqPromNts");
    private static final byte[] IS_DESP_CLIENT = FloorInput.name("IsDespClient");
    private static final byte[] IS_EBANK = FloorInput.name("IsEBank");
    private static final byte[] LOWER_ADDRESS = FloorInput.name("address");
    private static final byte[] LOWER_ADD_DEFAULT_CURRENT_ACCOUNT = FloorInput.name("addDefaultCurrentAccount");
    private static final byte[] LOWER_CAN_USE_MOBILE = FloorInput.name("canUseMobile");
    private static final byte[] LOWER_CITY_CODE = FloorInput.name("cityCode");
    private static final byte[] LOWER_CODE = FloorInput.name("code");
    private static final byte[] LOWER_COMPANY_NAME = FloorInput.name("companyName");
    private static final byte[] LOWER_COUNTRY_CODE = FloorInput.name("countryCode");
    private static final byte[] LOWER_CURRENCY_CODE = FloorInput.name("currencyCode");
    private static final byte[] LOWER_CUSTOMER_REPRESENTATIVE_IDS = FloorInput.name("customerRepresentativeIds");
    private static final byte[] LOWER_DISTRICT_CODE = FloorInput.name("districtCode");
    private static final byte[] LOWER_EMAIL = FloorInput.name("email");
    private static final byte[] LOWER_ERP_CODE = FloorInput.name("erpCode");
    private static final byte[] LOWER_FIRST_NAME = FloorInput.name("firstName");
    private static final byte[] LOWER_IS_ACTIVE = FloorInput.name("isActive");
    private static final byte[] LOWER_IS_COMPANY = FloorInput.name("isCompany");
    private static final byte[] LOWER_IS_FOREIGN_NATIONAL = FloorInput.name("isForeignNational");
    private static final byte[] LOWER_LAST_NAME = FloorInput.name("lastName");
    private static final byte[] LOWER_MOBILE = FloorInput.name("mobile");
    private static final byte[] LOWER_PASSPORT_NO = FloorInput.name("passportNo");
    private static final byte[] LOWER_PAYMENT_SET_ID = FloorInput.name("paymentSetId");
    private static final byte[] LOWER_PHONE = FloorInput.name("phone");
    private static final byte[] LOWER_SEND_MAIL = FloorInput.name("sendMail");
    private static final byte[] LOWER_TAX_NUMBER = FloorInput.name("taxNumber");
    private static final byte[] LOWER_TAX_OFFICE = FloorInput.name("taxOffice");
    private static final byte[] LOWER_TCKN = FloorInput.name("tckn");
    private static final byte[] LOWER_TITLE = FloorInput.name("title");
    private static final byte[] LTR_EMAIL = FloorInput.name("LtrEmail");
    private static final byte[] LTR_FAX = FloorInput.name("LtrFax");
    private static final byte[] LTR_SEND_FORMAT = FloorInput.name("LtrSendFormat");
    private static final byte[] LTR_SEND_MODE = FloorInput.name("LtrSendMode");
    private static final byte[] MAIN_PARAMS = FloorInput.name("MainParams");
    private static final byte[] NAME = FloorInput.name("Name");
    private static final byte[] OFR_EMAIL = FloorInput.name("OfrEmail");
    private static final byte[] OFR_FAX = FloorInput.name("OfrFax");
    private static final byte[] OFR_SEND_FORMAT = FloorInput.name("OfrSendFormat");
    private static final byte[] OFR_SEND_MODE = FloorInput.name("OfrSendMode");
    private static final byte[] ON_ORDER = FloorInput.name("OnOrder");
    private static final byte[] ON_THE_WAYBILL = FloorInput.name("OnTheWaybill");
    private static final byte[] OPEN_ACCOUNT = FloorInput.name("OpenAccount");
    private static final byte[] OPEN_ACCOUNT_LIMIT = FloorInput.name("OpenAccountLimit");
    private static final byte[] ORDER_CAN_BE_SHIPPED = FloorInput.name("OrderCanBeShipped");
    private static final byte[] ORDER_RISK_LIMIT_CAN_BE_SHIPPED = FloorInput.name("OrderRiskLimitCanBeShipped");
    private static final byte[] ORDER_RISK_LIMIT_SUGG = FloorInput.name("OrderRiskLimitSugg");
    private static final byte[] ORDER_SUGGESTION = FloorInput.name("OrderSuggestion");
    private static final byte[] ORD_EMAIL = FloorInput.name("OrdEmail");
    private static final byte[] ORD_FAX = FloorInput.name("OrdFax");
    private static final byte[] ORD_SEND_FORMAT = FloorInput.name("OrdSendFormat");
    private static final byte[] ORD_SEND_MODE = FloorInput.name("OrdSendMode");
    private static final byte[] OUR_OWN_CHEQ_PROM_NTS = FloorInput.name("OurOwnCheqPromNts");
    private static final byte[] OWN_CHEQUE_RATE = FloorInput.name("OwnChequeRate");
    private static final byte[] OWN_CHQ_PROM_NTS = FloorInput.name("OwnChqPromNts");
    private static final byte[] OWN_CHQ_PROM_NT_RISK_LIMIT = FloorInput.name("OwnChqPromNtRiskLimit");
    private static final byte[] OWN_PROM_NT_RATE = FloorInput.name("OwnPromNtRate");
    private static final byte[] PARENT_ACCOUNT_CODE = FloorInput.name("ParentAccountCode");
    private static final byte[] PAYMENT_CODE = FloorInput.name("PaymentCode");
    private static final byte[] PERIOD_NO = FloorInput.name("PeriodNo");
    private static final byte[] PHONE1 = FloorInput.name("Phone1");
    private static final byte[] PHONE2 = FloorInput.name("Phone2");
    private static final byte[] POSTAL_CODE = FloorInput.name("PostalCode");
    private static final byte[] POST_LABEL = FloorInput.name("PostLabel");
    private static final byte[] PROJECT_CODE = FloorInput.name("ProjectCode");
    private static final byte[] REM_EMAIL = FloorInput.name("RemEmail");
    private static final byte[] REM_FAX = FloorInput.name("RemFax");
    private static final byte[] REM_SEND_FORMAT = FloorInput.name("RemSendFormat");
    private static final byte[] REM_SEND_MODE = FloorInput.name("RemSendMode");
    private static final byte[] RISK_LIMITS = FloorInput.name("RiskLimits");
    private static final byte[] RISK_TRACKING_SIGN = FloorInput.name("RiskTrackingSign");
    private static final byte[] RISK_TRAC_CALC_CURRENCY = FloorInput.name("RiskTracCalcCurrency");
    private static final byte[] RISK_TYPE = FloorInput.name("RiskType");
    private static final byte[] SENDER_LABEL = FloorInput.name("SenderLabel");
    private static final byte[] SOURCE_ID = FloorInput.name("SourceID");
    private static final byte[] SPECIAL_CODE = FloorInput.name("SpecialCode");
    private static final byte[] SPECIAL_CODE2 = FloorInput.name("SpecialCode2");
    private static final byte[] SPECIAL_CODE3 = FloorInput.name("SpecialCode3");
    private static final byte[] SPECIAL_CODE4 = FloorInput.name("SpecialCode4");
    private static final byte[] SPECIAL_CODE5 = FloorInput.name("SpecialCode5");
    private static final byte[] SUGG_ON_ORDER = FloorInput.name("SuggOnOrder");
    private static final byte[] SUGG_ON_THE_WAYBILL = FloorInput.name("SuggOnTheWaybill");
    private static final byte[] SURNAME = FloorInput.name("Surname");
    private static final byte[] TAX_NR = FloorInput.name("TaxNr");
    private static final byte[] TAX_OFFICE = FloorInput.name("TaxOffice");
    private static final byte[] TCK_NO = FloorInput.name("TckNo");
    private static final byte[] TOWN = FloorInput.name("Town");
    private static final byte[] TRADING_GRP = FloorInput.name("TradingGrp");
    private static final byte[] TURNOVER_CHEQ_PROM_NTS = FloorInput.name("TurnoverCheqPromNts");
    private static final byte[] WAYBILL = FloorInput.name("Waybill");
    private static final byte[] WAYBILL_RISK_LIMIT = FloorInput.name("WaybillRiskLimit");
    private static final byte[] WAYBILL_RISK_LIMIT_SUGG = FloorInput.name("WaybillRiskLimitSugg");
    private static final byte[] WAYBILL_SUGGESTION = FloorInput.name("WaybillSuggestion");
    private static final byte[] WHEN_RISK_LIMIT_IS_EXCEEDED = FloorInput.name("WhenRiskLimitIsExceeded");

    private Floor() {}

    static ClientTransferBean readClientTransfer(FloorInput in) {
        ClientTransferBean bean = new ClientTransferBean();
        in.open();
        if (in.at(FIRM_ID)) {
            bean.setFirmId(in.integer());
        }
        if (in.at(PERIOD_NO)) {
            bean.setPeriodNo(in.integer());
        }
        if (in.at(MAIN_PARAMS)) {
            bean.setMainParams(in.list(Floor::readClient));
        }
        in.close();
        return bean;
    }

    static ClientBean readClient(FloorInput in) {
        ClientBean bean = new ClientBean();
        in.open();
        if (in.at(SOURCE_ID)) {
            bean.setSourceId(in.text());
        }
        if (in.at(CLIENT_REF_NO)) {
            bean.setClientRefNo(in.integer());
        }
        if (in.at(CLIENT_CODE)) {
            bean.setClientCode(in.text());
        }
        if (in.at(ACCOUNT_TYPE)) {
            bean.setAccountType(in.integer());
        }
        if (in.at(PARENT_ACCOUNT_CODE)) {
            bean.setParentAccountCode(in.text());
        }
        if (in.at(EBUSINESS_CODE)) {
            bean.setEbusinessCode(in.text());
        }
        if (in.at(CONTACT_PERSON)) {
            bean.setContactPerson(in.text());
        }
        if (in.at(GLCODE)) {
            bean.setGlCode(in.text());
        }
        if (in.at(CLIENT_TYPE)) {
            bean.setClientType(in.integer());
        }
        if (in.at(EINVOICE_CLIENT)) {
            bean.setEinvoiceClient(in.text());
        }
        if (in.at(CLIENT_PROFILE)) {
            bean.setClientProfile(in.text());
        }
        if (in.at(POST_LABEL)) {
            bean.setPostLabel(in.text());
        }
        if (in.at(SENDER_LABEL)) {
            bean.setSenderLabel(in.text());
        }
        if (in.at(CLIENT_COUNTRY_TYPE)) {
            bean.setClientCountryType(in.integer());
        }
        if (in.at(TAX_NR)) {
            bean.setTaxNr(in.text());
        }
        if (in.at(DESCRIPTION)) {
            bean.setDescription(in.text());
        }
        if (in.at(DESCRIPTION2)) {
            bean.setDescription2(in.text());
        }
        if (in.at(TCK_NO)) {
            bean.setTckNo(in.text());
        }
        if (in.at(TAX_OFFICE)) {
            bean.setTaxOffice(in.text());
        }
        if (in.at(TRADING_GRP)) {
            bean.setTradingGrp(in.text());
        }
        if (in.at(NAME)) {
            bean.setName(in.text());
        }
        if (in.at(SURNAME)) {
            bean.setSurname(in.text());
        }
        if (in.at(CURRENCY)) {
            bean.setCurrency(in.text());
        }
        if (in.at(ADDR1)) {
            bean.setAddr1(in.text());
        }
        if (in.at(ADDR2)) {
            bean.setAddr2(in.text());
        }
        if (in.at(CITY_CODE)) {
            bean.setCityCode(in.text());
        }
        if (in.at(CITY)) {
            bean.setCity(in.text());
        }
        if (in.at(COUNTRY_CODE)) {
            bean.setCountryCode(in.text());
        }
        if (in.at(COUNTRY)) {
            bean.setCountry(in.text());
        }
        if (in.at(DISTRICT)) {
            bean.setDistrict(in.text());
        }
        if (in.at(TOWN)) {
            bean.setTown(in.text());
        }
        if (in.at(PHONE1)) {
            bean.setPhone1(in.text());
        }
        if (in.at(PHONE2)) {
            bean.setPhone2(in.text());
        }
        if (in.at(EMAIL)) {
            bean.setEmail(in.text());
        }
        if (in.at(EMAIL2)) {
            bean.setEmail2(in.text());
        }
        if (in.at(EMAIL3)) {
            bean.setEmail3(in.text());
        }
        if (in.at(POSTAL_CODE)) {
            bean.setPostalCode(in.text());
        }
        if (in.at(PAYMENT_CODE)) {
            bean.setPaymentCode(in.text());
        }
        if (in.at(COST_CENTER_CODE)) {
            bean.setCostCenterCode(in.text());
        }
        if (in.at(AUTHORIZATION_CODE)) {
            bean.setAuthorizationCode(in.text());
        }
        if (in.at(DATA_TRANSFER_NUMBER)) {
            bean.setDataTransferNumber(in.text());
        }
        if (in.at(PROJECT_CODE)) {
            bean.setProjectCode(in.text());
        }
        if (in.at(SPECIAL_CODE)) {
            bean.setSpecialCode(in.text());
        }
        if (in.at(SPECIAL_CODE2)) {
            bean.setSpecialCode2(in.text());
        }
        if (in.at(SPECIAL_CODE3)) {
            bean.setSpecialCode3(in.text());
        }
        if (in.at(SPECIAL_CODE4)) {
            bean.setSpecialCode4(in.text());
        }
        if (in.at(SPECIAL_CODE5)) {
            bean.setSpecialCode5(in.text());
        }
        if (in.at(RISK_TRAC_CALC_CURRENCY)) {
            bean.setRiskTracCalcCurrency(in.integer());
        }
        if (in.at(RISK_TYPE)) {
            bean.setRiskType(in.integer());
        }
        if (in.at(DEDUCT_CST_CHQ_PROM_NT)) {
            bean.setDeductCstChqPromNt(in.text());
        }
        if (in.at(DEDUCT_TURNOVER_CST_CHQ_PROM_NT)) {
            bean.setDeductTurnoverCstChqPromNt(in.text());
        }
        if (in.at(IS_DESP_CLIENT)) {
            bean.setIsDespClient(in.text());
        }
        if (in.at(DESP_POST_LABEL_CODE)) {
            bean.setDespPostLabelCode(in.text());
        }
        if (in.at(DESP_SENDER_LABEL_CODE)) {
            bean.setDespSenderLabelCode(in.text());
        }
        if (in.at(BANK_INFO_LIST)) {
            bean.setBankInfoList(in.list(Floor::readBankInfo));
        }
        if (in.at(RISK_TRACKING_SIGN)) {
            bean.setRiskTrackingSign(readRiskTrackingSign(in));
        }
        if (in.at(CHEQUE_AND_PROMISSORY_NOTE_RISK_RATES)) {
            bean.setChequeAndPromissoryNoteRiskRates(readChequeAndPromissoryNoteRiskRates(in));
        }
        if (in.at(WHEN_RISK_LIMIT_IS_EXCEEDED)) {
            bean.setWhenRiskLimitIsExceeded(readWhenRiskLimitIsExceeded(in));
        }
        if (in.at(RISK_LIMITS)) {
            bean.setRiskLimits(readRiskLimits(in));
        }
        if (in.at(CLOSED_RISKS)) {
            bean.setClosedRisks(readClosedRisks(in));
        }
        if (in.at(FORM_SUBMISSION_INFO)) {
            bean.setFormSubmissionInfo(readFormSubmissionInfo(in));
        }
        in.close();
        return bean;
    }

    static BankInfoBean readBankInfo(FloorInput in) {
        BankInfoBean bean = new BankInfoBean();
        in.open();
        if (in.at(BANK_CODE_BRANCH)) {
            bean.setBankCodeBranch(in.text());
        }
        if (in.at(BANK_NAME)) {
            bean.setBankName(in.text());
        }
        if (in.at(BANK_ACCOUNT)) {
            bean.setBankAccount(in.text());
        }
        if (in.at(BANK_IBAN)) {
            bean.setBankIban(in.text());
        }
        if (in.at(BANK_BICODE)) {
            bean.setBankBiCode(in.text());
        }
        if (in.at(BANK_ACCOUNT_CURRENCY)) {
            bean.setBankAccountCurrency(in.text());
        }
        if (in.at(IS_EBANK)) {
            bean.setIsEBank(in.text());
        }
        in.close();
        return bean;
    }

    static RiskTrackingSignBean readRiskTrackingSign(FloorInput in) {
        RiskTrackingSignBean bean = new RiskTrackingSignBean();
        in.open();
        if (in.at(OPEN_ACCOUNT)) {
            bean.setOpenAccount(in.text());
        }
        if (in.at(OUR_OWN_CHEQ_PROM_NTS)) {
            bean.setOurOwnCheqPromNts(in.text());
        }
        if (in.at(CST_OWN_CHEQ_PROM_NTS)) {
            bean.setCstOwnCheqPromNts(in.text());
        }
        if (in.at(WAYBILL)) {
            bean.setWaybill(in.text());
        }
        if (in.at(ORDER_CAN_BE_SHIPPED)) {
            bean.setOrderCanBeShipped(in.text());
        }
        if (in.at(ORDER_SUGGESTION)) {
            bean.setOrderSuggestion(in.text());
        }
        if (in.at(TURNOVER_CHEQ_PROM_NTS)) {
            bean.setTurnoverCheqPromNts(in.text());
        }
        if (in.at(WAYBILL_SUGGESTION)) {
            bean.setWaybillSuggestion(in.text());
        }
        in.close();
        return bean;
    }

    static ChequeAndPromissoryNoteRiskRatesBean readChequeAndPromissoryNoteRiskRates(FloorInput in) {
        ChequeAndPromissoryNoteRiskRatesBean bean = new ChequeAndPromissoryNoteRiskRatesBean();
        in.open();
        if (in.at(OWN_CHEQUE_RATE)) {
            bean.setOwnChequeRate(in.decimal());
        }
        if (in.at(OWN_PROM_NT_RATE)) {
            bean.setOwnPromNtRate(in.decimal());
        }
        if (in.at(CST_CHEQUE_RATE)) {
            bean.setCstChequeRate(in.decimal());
        }
        if (in.at(CST_PROM_NT_RATE)) {
            bean.setCstPromNtRate(in.decimal());
        }
        if (in.at(CST_TURNOVER_CHEQUE_RATE)) {
            bean.setCstTurnoverChequeRate(in.decimal());
        }
        if (in.at(CST_TURNOVER_PROM_NT_RATE)) {
            bean.setCstTurnoverPromNtRate(in.decimal());
        }
        in.close();
        return bean;
    }

    static WhenRiskLimitIsExceededBean readWhenRiskLimitIsExceeded(FloorInput in) {
        WhenRiskLimitIsExceededBean bean = new WhenRiskLimitIsExceededBean();
        in.open();
        if (in.at(IN_OPEN_ACCOUNT)) {
            bean.setInOpenAccount(in.integer());
        }
        if (in.at(IN_CST_CHQ_PROM_NTS)) {
            bean.setInCstChqPromNts(in.integer());
        }
        if (in.at(IN_OWN_CHQ_PROM_NTS)) {
            bean.setInOwnChqPromNts(in.integer());
        }
        if (in.at(IN_CST_TURNOVER_CHQ_PROM_NTS)) {
            bean.setInCstTurnoverChqPromNts(in.integer());
        }
        if (in.at(SUGG_ON_THE_WAYBILL)) {
            bean.setSuggOnTheWaybill(in.integer());
        }
        if (in.at(ON_THE_WAYBILL)) {
            bean.setOnTheWaybill(in.integer());
        }
        if (in.at(SUGG_ON_ORDER)) {
            bean.setSuggOnOrder(in.integer());
        }
        if (in.at(ON_ORDER)) {
            bean.setOnOrder(in.integer());
        }
        in.close();
        return bean;
    }

    static RiskLimitsBean readRiskLimits(FloorInput in) {
        RiskLimitsBean bean = new RiskLimitsBean();
        in.open();
        if (in.at(OPEN_ACCOUNT_LIMIT)) {
            bean.setOpenAccountLimit(in.text());
        }
        if (in.at(OWN_CHQ_PROM_NT_RISK_LIMIT)) {
            bean.setOwnChqPromNtRiskLimit(in.text());
        }
        if (in.at(CST_CHQ_PROM_NT_RISK_LIMIT)) {
            bean.setCstChqPromNtRiskLimit(in.text());
        }
        if (in.at(CST_TURNOVER_CHQ_PROM_NT_RISK_LIMIT)) {
            bean.setCstTurnoverChqPromNtRiskLimit(in.text());
        }
        if (in.at(WAYBILL_RISK_LIMIT)) {
            bean.setWaybillRiskLimit(in.text());
        }
        if (in.at(WAYBILL_RISK_LIMIT_SUGG)) {
            bean.setWaybillRiskLimitSugg(in.text());
        }
        if (in.at(ORDER_RISK_LIMIT_CAN_BE_SHIPPED)) {
            bean.setOrderRiskLimitCanBeShipped(in.text());
        }
        if (in.at(ORDER_RISK_LIMIT_SUGG)) {
            bean.setOrderRiskLimitSugg(in.text());
        }
        in.close();
        return bean;
    }

    static ClosedRisksBean readClosedRisks(FloorInput in) {
        ClosedRisksBean bean = new ClosedRisksBean();
        in.open();
        if (in.at(OPEN_ACCOUNT)) {
            bean.setOpenAccount(in.decimal());
        }
        if (in.at(OWN_CHQ_PROM_NTS)) {
            bean.setOwnChqPromNts(in.decimal());
        }
        if (in.at(CST_CHQ_PROM_NTS)) {
            bean.setCstChqPromNts(in.decimal());
        }
        if (in.at(CST_TURNOVER_CHQ_PROM_NTS)) {
            bean.setCstTurnoverChqPromNts(in.decimal());
        }
        if (in.at(WAYBILL)) {
            bean.setWaybill(in.decimal());
        }
        if (in.at(WAYBILL_SUGGESTION)) {
            bean.setWaybillSuggestion(in.decimal());
        }
        if (in.at(ORDER_CAN_BE_SHIPPED)) {
            bean.setOrderCanBeShipped(in.decimal());
        }
        if (in.at(ORDER_SUGGESTION)) {
            bean.setOrderSuggestion(in.decimal());
        }
        in.close();
        return bean;
    }

    static FormSubmissionInfoBean readFormSubmissionInfo(FloorInput in) {
        FormSubmissionInfoBean bean = new FormSubmissionInfoBean();
        in.open();
        if (in.at(DISP_SEND_MODE)) {
            bean.setDispSendMode(in.text());
        }
        if (in.at(DISP_EMAIL)) {
            bean.setDispEmail(in.text());
        }
        if (in.at(DISP_FAX)) {
            bean.setDispFax(in.text());
        }
        if (in.at(DISP_SEND_FORMAT)) {
            bean.setDispSendFormat(in.text());
        }
        if (in.at(ORD_SEND_MODE)) {
            bean.setOrdSendMode(in.text());
        }
        if (in.at(ORD_EMAIL)) {
            bean.setOrdEmail(in.text());
        }
        if (in.at(ORD_FAX)) {
            bean.setOrdFax(in.text());
        }
        if (in.at(ORD_SEND_FORMAT)) {
            bean.setOrdSendFormat(in.text());
        }
        if (in.at(INV_SEND_MODE)) {
            bean.setInvSendMode(in.text());
        }
        if (in.at(INV_EMAIL)) {
            bean.setInvEmail(in.text());
        }
        if (in.at(INV_FAX)) {
            bean.setInvFax(in.text());
        }
        if (in.at(INV_SEND_FORMAT)) {
            bean.setInvSendFormat(in.text());
        }
        if (in.at(REM_SEND_MODE)) {
            bean.setRemSendMode(in.text());
        }
        if (in.at(REM_EMAIL)) {
            bean.setRemEmail(in.text());
        }
        if (in.at(REM_FAX)) {
            bean.setRemFax(in.text());
        }
        if (in.at(REM_SEND_FORMAT)) {
            bean.setRemSendFormat(in.text());
        }
        if (in.at(LTR_SEND_MODE)) {
            bean.setLtrSendMode(in.text());
        }
        if (in.at(LTR_EMAIL)) {
            bean.setLtrEmail(in.text());
        }
        if (in.at(LTR_FAX)) {
            bean.setLtrFax(in.text());
        }
        if (in.at(LTR_SEND_FORMAT)) {
            bean.setLtrSendFormat(in.text());
        }
        if (in.at(FBSSEND_MODE)) {
            bean.setFbsSendMode(in.text());
        }
        if (in.at(FBSEMAIL)) {
            bean.setFbsEmail(in.text());
        }
        if (in.at(FBSSEND_FORMAT)) {
            bean.setFbsSendFormat(in.text());
        }
        if (in.at(FBASEND_MODE)) {
            bean.setFbaSendMode(in.text());
        }
        if (in.at(FBAEMAIL)) {
            bean.setFbaEmail(in.text());
        }
        if (in.at(FBASEND_FORMAT)) {
            bean.setFbaSendFormat(in.text());
        }
        if (in.at(OFR_SEND_MODE)) {
            bean.setOfrSendMode(in.text());
        }
        if (in.at(OFR_EMAIL)) {
            bean.setOfrEmail(in.text());
        }
        if (in.at(OFR_FAX)) {
            bean.setOfrFax(in.text());
        }
        if (in.at(OFR_SEND_FORMAT)) {
            bean.setOfrSendFormat(in.text());
        }
        if (in.at(EXT_SEND_MODE)) {
            bean.setExtSendMode(in.text());
        }
        if (in.at(EXT_EMAIL)) {
            bean.setExtEmail(in.text());
        }
        if (in.at(EXT_FAX)) {
            bean.setExtFax(in.text());
        }
        if (in.at(EXT_SEND_FORMAT)) {
            bean.setExtSendFormat(in.text());
        }
        if (in.at(EXM_SEND_MODE)) {
            bean.setExmSendMode(in.text());
        }
        if (in.at(EXM_EMAIL)) {
            bean.setExmEmail(in.text());
        }
        if (in.at(EXM_FAX)) {
            bean.setExmFax(in.text());
        }
        if (in.at(EXM_SEND_FORMAT)) {
            bean.setExmSendFormat(in.text());
        }
        in.close();
        return bean;
    }

    static CustomerBean readCustomer(FloorInput in) {
        CustomerBean bean = new CustomerBean();
        in.open();
        if (in.at(CUSTOMER_NAME)) {
            bean.setCustomerName(in.text());
        }
        if (in.at(CUSTOMER_RECORD_TYPE)) {
            bean.setCustomerRecordType(in.integer());
        }
        if (in.at(CUSTOMER_ORGANIZATION_TYPE)) {
            bean.setCustomerOrganizationType(in.text());
        }
        if (in.at(CUSTOMER_REFERENCE_GROUP_CODE)) {
            bean.setCustomerReferenceGroupCode(in.text());
        }
        if (in.at(CUSTOMER_CURRENCY_CODE)) {
            bean.setCustomerCurrencyCode(in.text());
        }
        if (in.at(CUSTOMER_COUNTRY_NAME)) {
            bean.setCustomerCountryName(in.text());
        }
        if (in.at(CUSTOMER_CITY_NAME)) {
            bean.setCustomerCityName(in.text());
        }
        if (in.at(CUSTOMER_DISTRICT_NAME)) {
            bean.setCustomerDistrictName(in.text());
        }
        if (in.at(CUSTOMER_NEIGHBORHOOD)) {
            bean.setCustomerNeighborhood(in.text());
        }
        if (in.at(CUSTOMER_STREET1)) {
            bean.setCustomerStreet1(in.text());
        }
        if (in.at(CUSTOMER_STREET2)) {
            bean.setCustomerStreet2(in.text());
        }
        if (in.at(CUSTOMER_BUILDING_NAME)) {
            bean.setCustomerBuildingName(in.text());
        }
        if (in.at(CUSTOMER_BUILDING_NUMBER)) {
            bean.setCustomerBuildingNumber(in.text());
        }
        if (in.at(CUSTOMER_APARTMENT_NUMBER)) {
            bean.setCustomerApartmentNumber(in.text());
        }
        if (in.at(CUSTOMER_POSTAL_CODE)) {
            bean.setCustomerPostalCode(in.text());
        }
        if (in.at(CUSTOMER_PHONE1)) {
            bean.setCustomerPhone1(in.text());
        }
        if (in.at(CUSTOMER_PHONE2)) {
            bean.setCustomerPhone2(in.text());
        }
        if (in.at(CUSTOMER_EMAIL)) {
            bean.setCustomerEmail(in.text());
        }
        if (in.at(CUSTOMER_TAX_NO)) {
            bean.setCustomerTaxNo(in.text());
        }
        if (in.at(CUSTOMER_TAX_OFFICE)) {
            bean.setCustomerTaxOffice(in.text());
        }
        if (in.at(CUSTOMER_ELECTRONIC_ARCHIVE_BILL_EMAIL)) {
            bean.setCustomerElectronicArchiveBillEmail(in.text());
        }
        if (in.at(CUSTOMER_USER_TEXT1)) {
            bean.setCustomerUserText1(in.text());
        }
        if (in.at(CUSTOMER_USER_TEXT2)) {
            bean.setCustomerUserText2(in.text());
        }
        if (in.at(CUSTOMER_USER_TEXT3)) {
            bean.setCustomerUserText3(in.text());
        }
        if (in.at(CUSTOMER_USER_NUMERIC1)) {
            bean.setCustomerUserNumeric1(in.integer());
        }
        if (in.at(CUSTOMER_USER_NUMERIC2)) {
            bean.setCustomerUserNumeric2(in.integer());
        }
        if (in.at(CUSTOMER_USER_NUMERIC3)) {
            bean.setCustomerUserNumeric3(in.integer());
        }
        if (in.at(CUSTOMER_INTEGRATION_COMPANY_CODE)) {
            bean.setCustomerIntegrationCompanyCode(in.text());
        }
        if (in.at(CUSTOMER_TRADE_REGISTRATION_NUMBER)) {
            bean.setCustomerTradeRegistrationNumber(in.text());
        }
        if (in.at(CUSTOMER_CENTRAL_REGISTRATION_SYSTEM_NUMBER)) {
            bean.setCustomerCentralRegistrationSystemNumber(in.text());
        }
        if (in.at(CUSTOMER_CHAMBER_REGISTRATION_NUMBER)) {
            bean.setCustomerChamberRegistrationNumber(in.text());
        }
        if (in.at(CUSTOMER_BRANCH_CODE)) {
            bean.setCustomerBranchCode(in.text());
        }
        if (in.at(CUSTOMER_USERS)) {
            bean.setCustomerUsers(in.list(Floor::readCustomerUser));
        }
        in.close();
        return bean;
    }

    static CustomerUserBean readCustomerUser(FloorInput in) {
        CustomerUserBean bean = new CustomerUserBean();
        in.open();
        if (in.at(CUSTOMER_USER_NAME)) {
            bean.setCustomerUserName(in.text());
        }
        if (in.at(CUSTOMER_USER_SURNAME)) {
            bean.setCustomerUserSurname(in.text());
        }
        if (in.at(CUSTOMER_USER_POSITION)) {
            bean.setCustomerUserPosition(in.text());
        }
        if (in.at(CUSTOMER_USER_IDENTITY_CARD_NUMBER)) {
            bean.setCustomerUserIdentityCardNumber(in.text());
        }
        if (in.at(CUSTOMER_USER_EMAIL)) {
            bean.setCustomerUserEmail(in.text());
        }
        if (in.at(CUSTOMER_USER_CELL_PHONE)) {
            bean.setCustomerUserCellPhone(in.text());
        }
        if (in.at(CUSTOMER_USER_PHONE)) {
            bean.setCustomerUserPhone(in.text());
        }
        if (in.at(CUSTOMER_USER_INTERNAL_NUMBER)) {
            bean.setCustomerUserInternalNumber(in.text());
        }
        if (in.at(CUSTOMER_USER_DEPARTMENT_NAME)) {
            bean.setCustomerUserDepartmentName(in.text());
        }
        if (in.at(CUSTOMER_USER_DRIVING_LICENSE_NUMBER)) {
            bean.setCustomerUserDrivingLicenseNumber(in.text());
        }
        if (in.at(CUSTOMER_USER_TEXT1)) {
            bean.setCustomerUserText1(in.text());
        }
        if (in.at(CUSTOMER_USER_TEXT2)) {
            bean.setCustomerUserText2(in.text());
        }
        if (in.at(CUSTOMER_USER_TEXT3)) {
            bean.setCustomerUserText3(in.text());
        }
        if (in.at(CUSTOMER_USER_NUMERIC1)) {
            bean.setCustomerUserNumeric1(in.integer());
        }
        if (in.at(CUSTOMER_USER_NUMERIC2)) {
            bean.setCustomerUserNumeric2(in.integer());
        }
        if (in.at(CUSTOMER_USER_NUMERIC3)) {
            bean.setCustomerUserNumeric3(in.integer());
        }
        if (in.at(CUSTOMER_USER_EXPLANATION)) {
            bean.setCustomerUserExplanation(in.text());
        }
        in.close();
        return bean;
    }

    static CreateCustomerBean readCreateCustomer(FloorInput in) {
        CreateCustomerBean bean = new CreateCustomerBean();
        in.open();
        if (in.at(LOWER_CODE)) {
            bean.setCode(in.text());
        }
        if (in.at(LOWER_COMPANY_NAME)) {
            bean.setCompanyName(in.text());
        }
        if (in.at(LOWER_FIRST_NAME)) {
            bean.setFirstName(in.text());
        }
        if (in.at(LOWER_LAST_NAME)) {
            bean.setLastName(in.text());
        }
        if (in.at(LOWER_EMAIL)) {
            bean.setEmail(in.text());
        }
        if (in.at(LOWER_MOBILE)) {
            bean.setMobile(in.text());
        }
        if (in.at(LOWER_PHONE)) {
            bean.setPhone(in.text());
        }
        if (in.at(LOWER_COUNTRY_CODE)) {
            bean.setCountryCode(in.text());
        }
        if (in.at(LOWER_CITY_CODE)) {
            bean.setCityCode(in.text());
        }
        if (in.at(LOWER_DISTRICT_CODE)) {
            bean.setDistrictCode(in.integer());
        }
        if (in.at(LOWER_CURRENCY_CODE)) {
            bean.setCurrencyCode(in.text());
        }
        if (in.at(LOWER_ERP_CODE)) {
            bean.setErpCode(in.text());
        }
        if (in.at(LOWER_IS_ACTIVE)) {
            bean.setIsActive(in.flag());
        }
        if (in.at(LOWER_IS_COMPANY)) {
            bean.setIsCompany(in.flag());
        }
        if (in.at(LOWER_ADDRESS)) {
            bean.setAddress(in.text());
        }
        if (in.at(LOWER_TCKN)) {
            bean.setTckn(in.text());
        }
        if (in.at(LOWER_TAX_NUMBER)) {
            bean.setTaxNumber(in.text());
        }
        if (in.at(LOWER_TAX_OFFICE)) {
            bean.setTaxOffice(in.text());
        }
        if (in.at(LOWER_SEND_MAIL)) {
            bean.setSendMail(in.flag());
        }
        if (in.at(LOWER_ADD_DEFAULT_CURRENT_ACCOUNT)) {
            bean.setAddDefaultCurrentAccount(in.flag());
        }
        if (in.at(LOWER_PAYMENT_SET_ID)) {
            bean.setPaymentSetId(in.text());
        }
        if (in.at(LOWER_CAN_USE_MOBILE)) {
            bean.setCanUseMobile(in.flag());
        }
        if (in.at(LOWER_CUSTOMER_REPRESENTATIVE_IDS)) {
            bean.setCustomerRepresentativeIds(in.list(FloorInput::text));
        }
        if (in.at(LOWER_PASSPORT_NO)) {
            bean.setPassportNo(in.text());
        }
        if (in.at(LOWER_IS_FOREIGN_NATIONAL)) {
            bean.setIsForeignNational(in.flag());
        }
        if (in.at(LOWER_TITLE)) {
            bean.setTitle(in.text());
        }
        in.close();
        return bean;
    }

    static void writeClientTransfer(FloorOutput out, ClientTransferBean bean) {
        out.open();
        if (bean.getFirmId() != null) {
            out.name(FIRM_ID);
            out.integer(bean.getFirmId());
        }
        if (bean.getPeriodNo() != null) {
            out.name(PERIOD_NO);
            out.integer(bean.getPeriodNo());
        }
        if (bean.getMainParams() != null) {
            out.name(MAIN_PARAMS);
            out.list(bean.getMainParams(), Floor::writeClient);
        }
        out.close();
    }

    static void writeClient(FloorOutput out, ClientBean bean) {
        out.open();
        if (bean.getSourceId() != null) {
            out.name(SOURCE_ID);
            out.text(bean.getSourceId());
        }
        if (bean.getClientRefNo() != null) {
            out.name(CLIENT_REF_NO);
            out.integer(bean.getClientRefNo());
        }
        if (bean.getClientCode() != null) {
            out.name(CLIENT_CODE);
            out.text(bean.getClientCode());
        }
        if (bean.getAccountType() != null) {
            out.name(ACCOUNT_TYPE);
            out.integer(bean.getAccountType());
        }
        if (bean.getParentAccountCode() != null) {
            out.name(PARENT_ACCOUNT_CODE);
            out.text(bean.getParentAccountCode());
        }
        if (bean.getEbusinessCode() != null) {
            out.name(EBUSINESS_CODE);
            out.text(bean.getEbusinessCode());
        }
        if (bean.getContactPerson() != null) {
            out.name(CONTACT_PERSON);
            out.text(bean.getContactPerson());
        }
        if (bean.getGlCode() != null) {
            out.name(GLCODE);
            out.text(bean.getGlCode());
        }
        if (bean.getClientType() != null) {
            out.name(CLIENT_TYPE);
            out.integer(bean.getClientType());
        }
        if (bean.getEinvoiceClient() != null) {
            out.name(EINVOICE_CLIENT);
            out.text(bean.getEinvoiceClient());
        }
        if (bean.getClientProfile() != null) {
            out.name(CLIENT_PROFILE);
            out.text(bean.getClientProfile());
        }
        if (bean.getPostLabel() != null) {
            out.name(POST_LABEL);
            out.text(bean.getPostLabel());
        }
        if (bean.getSenderLabel() != null) {
            out.name(SENDER_LABEL);
            out.text(bean.getSenderLabel());
        }
        if (bean.getClientCountryType() != null) {
            out.name(CLIENT_COUNTRY_TYPE);
            out.integer(bean.getClientCountryType());
        }
        if (bean.getTaxNr() != null) {
            out.name(TAX_NR);
            out.text(bean.getTaxNr());
        }
        if (bean.getDescription() != null) {
            out.name(DESCRIPTION);
            out.text(bean.getDescription());
        }
        if (bean.getDescription2() != null) {
            out.name(DESCRIPTION2);
            out.text(bean.getDescription2());
        }
        if (bean.getTckNo() != null) {
            out.name(TCK_NO);
            out.text(bean.getTckNo());
        }
        if (bean.getTaxOffice() != null) {
            out.name(TAX_OFFICE);
            out.text(bean.getTaxOffice());
        }
        if (bean.getTradingGrp() != null) {
            out.name(TRADING_GRP);
            out.text(bean.getTradingGrp());
        }
        if (bean.getName() != null) {
            out.name(NAME);
            out.text(bean.getName());
        }
        if (bean.getSurname() != null) {
            out.name(SURNAME);
            out.text(bean.getSurname());
        }
        if (bean.getCurrency() != null) {
            out.name(CURRENCY);
            out.text(bean.getCurrency());
        }
        if (bean.getAddr1() != null) {
            out.name(ADDR1);
            out.text(bean.getAddr1());
        }
        if (bean.getAddr2() != null) {
            out.name(ADDR2);
            out.text(bean.getAddr2());
        }
        if (bean.getCityCode() != null) {
            out.name(CITY_CODE);
            out.text(bean.getCityCode());
        }
        if (bean.getCity() != null) {
            out.name(CITY);
            out.text(bean.getCity());
        }
        if (bean.getCountryCode() != null) {
            out.name(COUNTRY_CODE);
            out.text(bean.getCountryCode());
        }
        if (bean.getCountry() != null) {
            out.name(COUNTRY);
            out.text(bean.getCountry());
        }
        if (bean.getDistrict() != null) {
            out.name(DISTRICT);
            out.text(bean.getDistrict());
        }
        if (bean.getTown() != null) {
            out.name(TOWN);
            out.text(bean.getTown());
        }
        if (bean.getPhone1() != null) {
            out.name(PHONE1);
            out.text(bean.getPhone1());
        }
        if (bean.getPhone2() != null) {
            out.name(PHONE2);
            out.text(bean.getPhone2());
        }
        if (bean.getEmail() != null) {
            out.name(EMAIL);
            out.text(bean.getEmail());
        }
        if (bean.getEmail2() != null) {
            out.name(EMAIL2);
            out.text(bean.getEmail2());
        }
        if (bean.getEmail3() != null) {
            out.name(EMAIL3);
            out.text(bean.getEmail3());
        }
        if (bean.getPostalCode() != null) {
            out.name(POSTAL_CODE);
            out.text(bean.getPostalCode());
        }
        if (bean.getPaymentCode() != null) {
            out.name(PAYMENT_CODE);
            out.text(bean.getPaymentCode());
        }
        if (bean.getCostCenterCode() != null) {
            out.name(COST_CENTER_CODE);
            out.text(bean.getCostCenterCode());
        }
        if (bean.getAuthorizationCode() != null) {
            out.name(AUTHORIZATION_CODE);
            out.text(bean.getAuthorizationCode());
        }
        if (bean.getDataTransferNumber() != null) {
            out.name(DATA_TRANSFER_NUMBER);
            out.text(bean.getDataTransferNumber());
        }
        if (bean.getProjectCode() != null) {
            out.name(PROJECT_CODE);
            out.text(bean.getProjectCode());
        }
        if (bean.getSpecialCode() != null) {
            out.name(SPECIAL_CODE);
            out.text(bean.getSpecialCode());
        }
        if (bean.getSpecialCode2() != null) {
            out.name(SPECIAL_CODE2);
            out.text(bean.getSpecialCode2());
        }
        if (bean.getSpecialCode3() != null) {
            out.name(SPECIAL_CODE3);
            out.text(bean.getSpecialCode3());
        }
        if (bean.getSpecialCode4() != null) {
            out.name(SPECIAL_CODE4);
            out.text(bean.getSpecialCode4());
        }
        if (bean.getSpecialCode5() != null) {
            out.name(SPECIAL_CODE5);
            out.text(bean.getSpecialCode5());
        }
        if (bean.getRiskTracCalcCurrency() != null) {
            out.name(RISK_TRAC_CALC_CURRENCY);
            out.integer(bean.getRiskTracCalcCurrency());
        }
        if (bean.getRiskType() != null) {
            out.name(RISK_TYPE);
            out.integer(bean.getRiskType());
        }
        if (bean.getDeductCstChqPromNt() != null) {
            out.name(DEDUCT_CST_CHQ_PROM_NT);
            out.text(bean.getDeductCstChqPromNt());
        }
        if (bean.getDeductTurnoverCstChqPromNt() != null) {
            out.name(DEDUCT_TURNOVER_CST_CHQ_PROM_NT);
            out.text(bean.getDeductTurnoverCstChqPromNt());
        }
        if (bean.getIsDespClient() != null) {
            out.name(IS_DESP_CLIENT);
            out.text(bean.getIsDespClient());
        }
        if (bean.getDespPostLabelCode() != null) {
            out.name(DESP_POST_LABEL_CODE);
            out.text(bean.getDespPostLabelCode());
        }
        if (bean.getDespSenderLabelCode() != null) {
            out.name(DESP_SENDER_LABEL_CODE);
            out.text(bean.getDespSenderLabelCode());
        }
        if (bean.getBankInfoList() != null) {
            out.name(BANK_INFO_LIST);
            out.list(bean.getBankInfoList(), Floor::writeBankInfo);
        }
        if (bean.getRiskTrackingSign() != null) {
            out.name(RISK_TRACKING_SIGN);
            writeRiskTrackingSign(out, bean.getRiskTrackingSign());
        }
        if (bean.getChequeAndPromissoryNoteRiskRates() != null) {
            out.name(CHEQUE_AND_PROMISSORY_NOTE_RISK_RATES);
            writeChequeAndPromissoryNoteRiskRates(out, bean.getChequeAndPromissoryNoteRiskRates());
        }
        if (bean.getWhenRiskLimitIsExceeded() != null) {
            out.name(WHEN_RISK_LIMIT_IS_EXCEEDED);
            writeWhenRiskLimitIsExceeded(out, bean.getWhenRiskLimitIsExceeded());
        }
        if (bean.getRiskLimits() != null) {
            out.name(RISK_LIMITS);
            writeRiskLimits(out, bean.getRiskLimits());
        }
        if (bean.getClosedRisks() != null) {
            out.name(CLOSED_RISKS);
            writeClosedRisks(out, bean.getClosedRisks());
        }
        if (bean.getFormSubmissionInfo() != null) {
            out.name(FORM_SUBMISSION_INFO);
            writeFormSubmissionInfo(out, bean.getFormSubmissionInfo());
        }
        out.close();
    }

    static void writeBankInfo(FloorOutput out, BankInfoBean bean) {
        out.open();
        if (bean.getBankCodeBranch() != null) {
            out.name(BANK_CODE_BRANCH);
            out.text(bean.getBankCodeBranch());
        }
        if (bean.getBankName() != null) {
            out.name(BANK_NAME);
            out.text(bean.getBankName());
        }
        if (bean.getBankAccount() != null) {
            out.name(BANK_ACCOUNT);
            out.text(bean.getBankAccount());
        }
        if (bean.getBankIban() != null) {
            out.name(BANK_IBAN);
            out.text(bean.getBankIban());
        }
        if (bean.getBankBiCode() != null) {
            out.name(BANK_BICODE);
            out.text(bean.getBankBiCode());
        }
        if (bean.getBankAccountCurrency() != null) {
            out.name(BANK_ACCOUNT_CURRENCY);
            out.text(bean.getBankAccountCurrency());
        }
        if (bean.getIsEBank() != null) {
            out.name(IS_EBANK);
            out.text(bean.getIsEBank());
        }
        out.close();
    }

    static void writeRiskTrackingSign(FloorOutput out, RiskTrackingSignBean bean) {
        out.open();
        if (bean.getOpenAccount() != null) {
            out.name(OPEN_ACCOUNT);
            out.text(bean.getOpenAccount());
        }
        if (bean.getOurOwnCheqPromNts() != null) {
            out.name(OUR_OWN_CHEQ_PROM_NTS);
            out.text(bean.getOurOwnCheqPromNts());
        }
        if (bean.getCstOwnCheqPromNts() != null) {
            out.name(CST_OWN_CHEQ_PROM_NTS);
            out.text(bean.getCstOwnCheqPromNts());
        }
        if (bean.getWaybill() != null) {
            out.name(WAYBILL);
            out.text(bean.getWaybill());
        }
        if (bean.getOrderCanBeShipped() != null) {
            out.name(ORDER_CAN_BE_SHIPPED);
            out.text(bean.getOrderCanBeShipped());
        }
        if (bean.getOrderSuggestion() != null) {
            out.name(ORDER_SUGGESTION);
            out.text(bean.getOrderSuggestion());
        }
        if (bean.getTurnoverCheqPromNts() != null) {
            out.name(TURNOVER_CHEQ_PROM_NTS);
            out.text(bean.getTurnoverCheqPromNts());
        }
        if (bean.getWaybillSuggestion() != null) {
            out.name(WAYBILL_SUGGESTION);
            out.text(bean.getWaybillSuggestion());
        }
        out.close();
    }

    static void writeChequeAndPromissoryNoteRiskRates(FloorOutput out, ChequeAndPromissoryNoteRiskRatesBean bean) {
        out.open();
        if (bean.getOwnChequeRate() != null) {
            out.name(OWN_CHEQUE_RATE);
            out.decimal(bean.getOwnChequeRate());
        }
        if (bean.getOwnPromNtRate() != null) {
            out.name(OWN_PROM_NT_RATE);
            out.decimal(bean.getOwnPromNtRate());
        }
        if (bean.getCstChequeRate() != null) {
            out.name(CST_CHEQUE_RATE);
            out.decimal(bean.getCstChequeRate());
        }
        if (bean.getCstPromNtRate() != null) {
            out.name(CST_PROM_NT_RATE);
            out.decimal(bean.getCstPromNtRate());
        }
        if (bean.getCstTurnoverChequeRate() != null) {
            out.name(CST_TURNOVER_CHEQUE_RATE);
            out.decimal(bean.getCstTurnoverChequeRate());
        }
        if (bean.getCstTurnoverPromNtRate() != null) {
            out.name(CST_TURNOVER_PROM_NT_RATE);
            out.decimal(bean.getCstTurnoverPromNtRate());
        }
        out.close();
    }

    static void writeWhenRiskLimitIsExceeded(FloorOutput out, WhenRiskLimitIsExceededBean bean) {
        out.open();
        if (bean.getInOpenAccount() != null) {
            out.name(IN_OPEN_ACCOUNT);
            out.integer(bean.getInOpenAccount());
        }
        if (bean.getInCstChqPromNts() != null) {
            out.name(IN_CST_CHQ_PROM_NTS);
            out.integer(bean.getInCstChqPromNts());
        }
        if (bean.getInOwnChqPromNts() != null) {
            out.name(IN_OWN_CHQ_PROM_NTS);
            out.integer(bean.getInOwnChqPromNts());
        }
        if (bean.getInCstTurnoverChqPromNts() != null) {
            out.name(IN_CST_TURNOVER_CHQ_PROM_NTS);
            out.integer(bean.getInCstTurnoverChqPromNts());
        }
        if (bean.getSuggOnTheWaybill() != null) {
            out.name(SUGG_ON_THE_WAYBILL);
            out.integer(bean.getSuggOnTheWaybill());
        }
        if (bean.getOnTheWaybill() != null) {
            out.name(ON_THE_WAYBILL);
            out.integer(bean.getOnTheWaybill());
        }
        if (bean.getSuggOnOrder() != null) {
            out.name(SUGG_ON_ORDER);
            out.integer(bean.getSuggOnOrder());
        }
        if (bean.getOnOrder() != null) {
            out.name(ON_ORDER);
            out.integer(bean.getOnOrder());
        }
        out.close();
    }

    static void writeRiskLimits(FloorOutput out, RiskLimitsBean bean) {
        out.open();
        if (bean.getOpenAccountLimit() != null) {
            out.name(OPEN_ACCOUNT_LIMIT);
            out.text(bean.getOpenAccountLimit());
        }
        if (bean.getOwnChqPromNtRiskLimit() != null) {
            out.name(OWN_CHQ_PROM_NT_RISK_LIMIT);
            out.text(bean.getOwnChqPromNtRiskLimit());
        }
        if (bean.getCstChqPromNtRiskLimit() != null) {
            out.name(CST_CHQ_PROM_NT_RISK_LIMIT);
            out.text(bean.getCstChqPromNtRiskLimit());
        }
        if (bean.getCstTurnoverChqPromNtRiskLimit() != null) {
            out.name(CST_TURNOVER_CHQ_PROM_NT_RISK_LIMIT);
            out.text(bean.getCstTurnoverChqPromNtRiskLimit());
        }
        if (bean.getWaybillRiskLimit() != null) {
            out.name(WAYBILL_RISK_LIMIT);
            out.text(bean.getWaybillRiskLimit());
        }
        if (bean.getWaybillRiskLimitSugg() != null) {
            out.name(WAYBILL_RISK_LIMIT_SUGG);
            out.text(bean.getWaybillRiskLimitSugg());
        }
        if (bean.getOrderRiskLimitCanBeShipped() != null) {
            out.name(ORDER_RISK_LIMIT_CAN_BE_SHIPPED);
            out.text(bean.getOrderRiskLimitCanBeShipped());
        }
        if (bean.getOrderRiskLimitSugg() != null) {
            out.name(ORDER_RISK_LIMIT_SUGG);
            out.text(bean.getOrderRiskLimitSugg());
        }
        out.close();
    }

    static void writeClosedRisks(FloorOutput out, ClosedRisksBean bean) {
        out.open();
        if (bean.getOpenAccount() != null) {
            out.name(OPEN_ACCOUNT);
            out.decimal(bean.getOpenAccount());
        }
        if (bean.getOwnChqPromNts() != null) {
            out.name(OWN_CHQ_PROM_NTS);
            out.decimal(bean.getOwnChqPromNts());
        }
        if (bean.getCstChqPromNts() != null) {
            out.name(CST_CHQ_PROM_NTS);
            out.decimal(bean.getCstChqPromNts());
        }
        if (bean.getCstTurnoverChqPromNts() != null) {
            out.name(CST_TURNOVER_CHQ_PROM_NTS);
            out.decimal(bean.getCstTurnoverChqPromNts());
        }
        if (bean.getWaybill() != null) {
            out.name(WAYBILL);
            out.decimal(bean.getWaybill());
        }
        if (bean.getWaybillSuggestion() != null) {
            out.name(WAYBILL_SUGGESTION);
            out.decimal(bean.getWaybillSuggestion());
        }
        if (bean.getOrderCanBeShipped() != null) {
            out.name(ORDER_CAN_BE_SHIPPED);
            out.decimal(bean.getOrderCanBeShipped());
        }
        if (bean.getOrderSuggestion() != null) {
            out.name(ORDER_SUGGESTION);
            out.decimal(bean.getOrderSuggestion());
        }
        out.close();
    }

    static void writeFormSubmissionInfo(FloorOutput out, FormSubmissionInfoBean bean) {
        out.open();
        if (bean.getDispSendMode() != null) {
            out.name(DISP_SEND_MODE);
            out.text(bean.getDispSendMode());
        }
        if (bean.getDispEmail() != null) {
            out.name(DISP_EMAIL);
            out.text(bean.getDispEmail());
        }
        if (bean.getDispFax() != null) {
            out.name(DISP_FAX);
            out.text(bean.getDispFax());
        }
        if (bean.getDispSendFormat() != null) {
            out.name(DISP_SEND_FORMAT);
            out.text(bean.getDispSendFormat());
        }
        if (bean.getOrdSendMode() != null) {
            out.name(ORD_SEND_MODE);
            out.text(bean.getOrdSendMode());
        }
        if (bean.getOrdEmail() != null) {
            out.name(ORD_EMAIL);
            out.text(bean.getOrdEmail());
        }
        if (bean.getOrdFax() != null) {
            out.name(ORD_FAX);
            out.text(bean.getOrdFax());
        }
        if (bean.getOrdSendFormat() != null) {
            out.name(ORD_SEND_FORMAT);
            out.text(bean.getOrdSendFormat());
        }
        if (bean.getInvSendMode() != null) {
            out.name(INV_SEND_MODE);
            out.text(bean.getInvSendMode());
        }
        if (bean.getInvEmail() != null) {
            out.name(INV_EMAIL);
            out.text(bean.getInvEmail());
        }
        if (bean.getInvFax() != null) {
            out.name(INV_FAX);
            out.text(bean.getInvFax());
        }
        if (bean.getInvSendFormat() != null) {
            out.name(INV_SEND_FORMAT);
            out.text(bean.getInvSendFormat());
        }
        if (bean.getRemSendMode() != null) {
            out.name(REM_SEND_MODE);
            out.text(bean.getRemSendMode());
        }
        if (bean.getRemEmail() != null) {
            out.name(REM_EMAIL);
            out.text(bean.getRemEmail());
        }
        if (bean.getRemFax() != null) {
            out.name(REM_FAX);
            out.text(bean.getRemFax());
        }
        if (bean.getRemSendFormat() != null) {
            out.name(REM_SEND_FORMAT);
            out.text(bean.getRemSendFormat());
        }
        if (bean.getLtrSendMode() != null) {
            out.name(LTR_SEND_MODE);
            out.text(bean.getLtrSendMode());
        }
        if (bean.getLtrEmail() != null) {
            out.name(LTR_EMAIL);
            out.text(bean.getLtrEmail());
        }
        if (bean.getLtrFax() != null) {
            out.name(LTR_FAX);
            out.text(bean.getLtrFax());
        }
        if (bean.getLtrSendFormat() != null) {
            out.name(LTR_SEND_FORMAT);
            out.text(bean.getLtrSendFormat());
        }
        if (bean.getFbsSendMode() != null) {
            out.name(FBSSEND_MODE);
            out.text(bean.getFbsSendMode());
        }
        if (bean.getFbsEmail() != null) {
            out.name(FBSEMAIL);
            out.text(bean.getFbsEmail());
        }
        if (bean.getFbsSendFormat() != null) {
            out.name(FBSSEND_FORMAT);
            out.text(bean.getFbsSendFormat());
        }
        if (bean.getFbaSendMode() != null) {
            out.name(FBASEND_MODE);
            out.text(bean.getFbaSendMode());
        }
        if (bean.getFbaEmail() != null) {
            out.name(FBAEMAIL);
            out.text(bean.getFbaEmail());
        }
        if (bean.getFbaSendFormat() != null) {
            out.name(FBASEND_FORMAT);
            out.text(bean.getFbaSendFormat());
        }
        if (bean.getOfrSendMode() != null) {
            out.name(OFR_SEND_MODE);
            out.text(bean.getOfrSendMode());
        }
        if (bean.getOfrEmail() != null) {
            out.name(OFR_EMAIL);
            out.text(bean.getOfrEmail());
        }
        if (bean.getOfrFax() != null) {
            out.name(OFR_FAX);
            out.text(bean.getOfrFax());
        }
        if (bean.getOfrSendFormat() != null) {
            out.name(OFR_SEND_FORMAT);
            out.text(bean.getOfrSendFormat());
        }
        if (bean.getExtSendMode() != null) {
            out.name(EXT_SEND_MODE);
            out.text(bean.getExtSendMode());
        }
        if (bean.getExtEmail() != null) {
            out.name(EXT_EMAIL);
            out.text(bean.getExtEmail());
        }
        if (bean.getExtFax() != null) {
            out.name(EXT_FAX);
            out.text(bean.getExtFax());
        }
        if (bean.getExtSendFormat() != null) {
            out.name(EXT_SEND_FORMAT);
            out.text(bean.getExtSendFormat());
        }
        if (bean.getExmSendMode() != null) {
            out.name(EXM_SEND_MODE);
            out.text(bean.getExmSendMode());
        }
        if (bean.getExmEmail() != null) {
            out.name(EXM_EMAIL);
            out.text(bean.getExmEmail());
        }
        if (bean.getExmFax() != null) {
            out.name(EXM_FAX);
            out.text(bean.getExmFax());
        }
        if (bean.getExmSendFormat() != null) {
            out.name(EXM_SEND_FORMAT);
            out.text(bean.getExmSendFormat());
        }
        out.close();
    }

    static void writeCustomer(FloorOutput out, CustomerBean bean) {
        out.open();
        if (bean.getCustomerName() != null) {
            out.name(CUSTOMER_NAME);
            out.text(bean.getCustomerName());
        }
        if (bean.getCustomerRecordType() != null) {
            out.name(CUSTOMER_RECORD_TYPE);
            out.integer(bean.getCustomerRecordType());
        }
        if (bean.getCustomerOrganizationType() != null) {
            out.name(CUSTOMER_ORGANIZATION_TYPE);
            out.text(bean.getCustomerOrganizationType());
        }
        if (bean.getCustomerReferenceGroupCode() != null) {
            out.name(CUSTOMER_REFERENCE_GROUP_CODE);
            out.text(bean.getCustomerReferenceGroupCode());
        }
        if (bean.getCustomerCurrencyCode() != null) {
            out.name(CUSTOMER_CURRENCY_CODE);
            out.text(bean.getCustomerCurrencyCode());
        }
        if (bean.getCustomerCountryName() != null) {
            out.name(CUSTOMER_COUNTRY_NAME);
            out.text(bean.getCustomerCountryName());
        }
        if (bean.getCustomerCityName() != null) {
            out.name(CUSTOMER_CITY_NAME);
            out.text(bean.getCustomerCityName());
        }
        if (bean.getCustomerDistrictName() != null) {
            out.name(CUSTOMER_DISTRICT_NAME);
            out.text(bean.getCustomerDistrictName());
        }
        if (bean.getCustomerNeighborhood() != null) {
            out.name(CUSTOMER_NEIGHBORHOOD);
            out.text(bean.getCustomerNeighborhood());
        }
        if (bean.getCustomerStreet1() != null) {
            out.name(CUSTOMER_STREET1);
            out.text(bean.getCustomerStreet1());
        }
        if (bean.getCustomerStreet2() != null) {
            out.name(CUSTOMER_STREET2);
            out.text(bean.getCustomerStreet2());
        }
        if (bean.getCustomerBuildingName() != null) {
            out.name(CUSTOMER_BUILDING_NAME);
            out.text(bean.getCustomerBuildingName());
        }
        if (bean.getCustomerBuildingNumber() != null) {
            out.name(CUSTOMER_BUILDING_NUMBER);
            out.text(bean.getCustomerBuildingNumber());
        }
        if (bean.getCustomerApartmentNumber() != null) {
            out.name(CUSTOMER_APARTMENT_NUMBER);
            out.text(bean.getCustomerApartmentNumber());
        }
        if (bean.getCustomerPostalCode() != null) {
            out.name(CUSTOMER_POSTAL_CODE);
            out.text(bean.getCustomerPostalCode());
        }
        if (bean.getCustomerPhone1() != null) {
            out.name(CUSTOMER_PHONE1);
            out.text(bean.getCustomerPhone1());
        }
        if (bean.getCustomerPhone2() != null) {
            out.name(CUSTOMER_PHONE2);
            out.text(bean.getCustomerPhone2());
        }
        if (bean.getCustomerEmail() != null) {
            out.name(CUSTOMER_EMAIL);
            out.text(bean.getCustomerEmail());
        }
        if (bean.getCustomerTaxNo() != null) {
            out.name(CUSTOMER_TAX_NO);
            out.text(bean.getCustomerTaxNo());
        }
        if (bean.getCustomerTaxOffice() != null) {
            out.name(CUSTOMER_TAX_OFFICE);
            out.text(bean.getCustomerTaxOffice());
        }
        if (bean.getCustomerElectronicArchiveBillEmail() != null) {
            out.name(CUSTOMER_ELECTRONIC_ARCHIVE_BILL_EMAIL);
            out.text(bean.getCustomerElectronicArchiveBillEmail());
        }
        if (bean.getCustomerUserText1() != null) {
            out.name(CUSTOMER_USER_TEXT1);
            out.text(bean.getCustomerUserText1());
        }
        if (bean.getCustomerUserText2() != null) {
            out.name(CUSTOMER_USER_TEXT2);
            out.text(bean.getCustomerUserText2());
        }
        if (bean.getCustomerUserText3() != null) {
            out.name(CUSTOMER_USER_TEXT3);
            out.text(bean.getCustomerUserText3());
        }
        if (bean.getCustomerUserNumeric1() != null) {
            out.name(CUSTOMER_USER_NUMERIC1);
            out.integer(bean.getCustomerUserNumeric1());
        }
        if (bean.getCustomerUserNumeric2() != null) {
            out.name(CUSTOMER_USER_NUMERIC2);
            out.integer(bean.getCustomerUserNumeric2());
        }
        if (bean.getCustomerUserNumeric3() != null) {
            out.name(CUSTOMER_USER_NUMERIC3);
            out.integer(bean.getCustomerUserNumeric3());
        }
        if (bean.getCustomerIntegrationCompanyCode() != null) {
            out.name(CUSTOMER_INTEGRATION_COMPANY_CODE);
            out.text(bean.getCustomerIntegrationCompanyCode());
        }
        if (bean.getCustomerTradeRegistrationNumber() != null) {
            out.name(CUSTOMER_TRADE_REGISTRATION_NUMBER);
            out.text(bean.getCustomerTradeRegistrationNumber());
        }
        if (bean.getCustomerCentralRegistrationSystemNumber() != null) {
            out.name(CUSTOMER_CENTRAL_REGISTRATION_SYSTEM_NUMBER);
            out.text(bean.getCustomerCentralRegistrationSystemNumber());
        }
        if (bean.getCustomerChamberRegistrationNumber() != null) {
            out.name(CUSTOMER_CHAMBER_REGISTRATION_NUMBER);
            out.text(bean.getCustomerChamberRegistrationNumber());
        }
        if (bean.getCustomerBranchCode() != null) {
            out.name(CUSTOMER_BRANCH_CODE);
            out.text(bean.getCustomerBranchCode());
        }
        if (bean.getCustomerUsers() != null) {
            out.name(CUSTOMER_USERS);
            out.list(bean.getCustomerUsers(), Floor::writeCustomerUser);
        }
        out.close();
    }

    static void writeCustomerUser(FloorOutput out, CustomerUserBean bean) {
        out.open();
        if (bean.getCustomerUserName() != null) {
            out.name(CUSTOMER_USER_NAME);
            out.text(bean.getCustomerUserName());
        }
        if (bean.getCustomerUserSurname() != null) {
            out.name(CUSTOMER_USER_SURNAME);
            out.text(bean.getCustomerUserSurname());
        }
        if (bean.getCustomerUserPosition() != null) {
            out.name(CUSTOMER_USER_POSITION);
            out.text(bean.getCustomerUserPosition());
        }
        if (bean.getCustomerUserIdentityCardNumber() != null) {
            out.name(CUSTOMER_USER_IDENTITY_CARD_NUMBER);
            out.text(bean.getCustomerUserIdentityCardNumber());
        }
        if (bean.getCustomerUserEmail() != null) {
            out.name(CUSTOMER_USER_EMAIL);
            out.text(bean.getCustomerUserEmail());
        }
        if (bean.getCustomerUserCellPhone() != null) {
            out.name(CUSTOMER_USER_CELL_PHONE);
            out.text(bean.getCustomerUserCellPhone());
        }
        if (bean.getCustomerUserPhone() != null) {
            out.name(CUSTOMER_USER_PHONE);
            out.text(bean.getCustomerUserPhone());
        }
        if (bean.getCustomerUserInternalNumber() != null) {
            out.name(CUSTOMER_USER_INTERNAL_NUMBER);
            out.text(bean.getCustomerUserInternalNumber());
        }
        if (bean.getCustomerUserDepartmentName() != null) {
            out.name(CUSTOMER_USER_DEPARTMENT_NAME);
            out.text(bean.getCustomerUserDepartmentName());
        }
        if (bean.getCustomerUserDrivingLicenseNumber() != null) {
            out.name(CUSTOMER_USER_DRIVING_LICENSE_NUMBER);
            out.text(bean.getCustomerUserDrivingLicenseNumber());
        }
        if (bean.getCustomerUserText1() != null) {
            out.name(CUSTOMER_USER_TEXT1);
            out.text(bean.getCustomerUserText1());
        }
        if (bean.getCustomerUserText2() != null) {
            out.name(CUSTOMER_USER_TEXT2);
            out.text(bean.getCustomerUserText2());
        }
        if (bean.getCustomerUserText3() != null) {
            out.name(CUSTOMER_USER_TEXT3);
            out.text(bean.getCustomerUserText3());
        }
        if (bean.getCustomerUserNumeric1() != null) {
            out.name(CUSTOMER_USER_NUMERIC1);
            out.integer(bean.getCustomerUserNumeric1());
        }
        if (bean.getCustomerUserNumeric2() != null) {
            out.name(CUSTOMER_USER_NUMERIC2);
            out.integer(bean.getCustomerUserNumeric2());
        }
        if (bean.getCustomerUserNumeric3() != null) {
            out.name(CUSTOMER_USER_NUMERIC3);
            out.integer(bean.getCustomerUserNumeric3());
        }
        if (bean.getCustomerUserExplanation() != null) {
            out.name(CUSTOMER_USER_EXPLANATION);
            out.text(bean.getCustomerUserExplanation());
        }
        out.close();
    }

    static void writeCreateCustomer(FloorOutput out, CreateCustomerBean bean) {
        out.open();
        if (bean.getCode() != null) {
            out.name(LOWER_CODE);
            out.text(bean.getCode());
        }
        if (bean.getCompanyName() != null) {
            out.name(LOWER_COMPANY_NAME);
            out.text(bean.getCompanyName());
        }
        if (bean.getFirstName() != null) {
            out.name(LOWER_FIRST_NAME);
            out.text(bean.getFirstName());
        }
        if (bean.getLastName() != null) {
            out.name(LOWER_LAST_NAME);
            out.text(bean.getLastName());
        }
        if (bean.getEmail() != null) {
            out.name(LOWER_EMAIL);
            out.text(bean.getEmail());
        }
        if (bean.getMobile() != null) {
            out.name(LOWER_MOBILE);
            out.text(bean.getMobile());
        }
        if (bean.getPhone() != null) {
            out.name(LOWER_PHONE);
            out.text(bean.getPhone());
        }
        if (bean.getCountryCode() != null) {
            out.name(LOWER_COUNTRY_CODE);
            out.text(bean.getCountryCode());
        }
        if (bean.getCityCode() != null) {
            out.name(LOWER_CITY_CODE);
            out.text(bean.getCityCode());
        }
        if (bean.getDistrictCode() != null) {
            out.name(LOWER_DISTRICT_CODE);
            out.integer(bean.getDistrictCode());
        }
        if (bean.getCurrencyCode() != null) {
            out.name(LOWER_CURRENCY_CODE);
            out.text(bean.getCurrencyCode());
        }
        if (bean.getErpCode() != null) {
            out.name(LOWER_ERP_CODE);
            out.text(bean.getErpCode());
        }
        if (bean.getIsActive() != null) {
            out.name(LOWER_IS_ACTIVE);
            out.flag(bean.getIsActive());
        }
        if (bean.getIsCompany() != null) {
            out.name(LOWER_IS_COMPANY);
            out.flag(bean.getIsCompany());
        }
        if (bean.getAddress() != null) {
            out.name(LOWER_ADDRESS);
            out.text(bean.getAddress());
        }
        if (bean.getTckn() != null) {
            out.name(LOWER_TCKN);
            out.text(bean.getTckn());
        }
        if (bean.getTaxNumber() != null) {
            out.name(LOWER_TAX_NUMBER);
            out.text(bean.getTaxNumber());
        }
        if (bean.getTaxOffice() != null) {
            out.name(LOWER_TAX_OFFICE);
            out.text(bean.getTaxOffice());
        }
        if (bean.getSendMail() != null) {
            out.name(LOWER_SEND_MAIL);
            out.flag(bean.getSendMail());
        }
        if (bean.getAddDefaultCurrentAccount() != null) {
            out.name(LOWER_ADD_DEFAULT_CURRENT_ACCOUNT);
            out.flag(bean.getAddDefaultCurrentAccount());
        }
        if (bean.getPaymentSetId() != null) {
            out.name(LOWER_PAYMENT_SET_ID);
            out.text(bean.getPaymentSetId());
        }
        if (bean.getCanUseMobile() != null) {
            out.name(LOWER_CAN_USE_MOBILE);
            out.flag(bean.getCanUseMobile());
        }
        if (bean.getCustomerRepresentativeIds() != null) {
            out.name(LOWER_CUSTOMER_REPRESENTATIVE_IDS);
            out.list(bean.getCustomerRepresentativeIds(), FloorOutput::text);
        }
        if (bean.getPassportNo() != null) {
            out.name(LOWER_PASSPORT_NO);
            out.text(bean.getPassportNo());
        }
        if (bean.getIsForeignNational() != null) {
            out.name(LOWER_IS_FOREIGN_NATIONAL);
            out.flag(bean.getIsForeignNational());
        }
        if (bean.getTitle() != null) {
            out.name(LOWER_TITLE);
            out.text(bean.getTitle());
        }
        out.close();
    }
}
