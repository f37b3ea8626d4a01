package dev.vendorspec.sample;

import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.sample.lean.Customer;
import dev.vendorspec.sample.lean.CustomerSaved;
import dev.vendorspec.sample.lean.CustomerUser;
import dev.vendorspec.sample.lean.SavedItem;
import dev.vendorspec.sample.maxiapi.BankInfo;
import dev.vendorspec.sample.maxiapi.ChequeAndPromissoryNoteRiskRates;
import dev.vendorspec.sample.maxiapi.Client;
import dev.vendorspec.sample.maxiapi.ClientTransfer;
import dev.vendorspec.sample.maxiapi.ClosedRisks;
import dev.vendorspec.sample.maxiapi.FormSubmissionInfo;
import dev.vendorspec.sample.maxiapi.LineResult;
import dev.vendorspec.sample.maxiapi.Order;
import dev.vendorspec.sample.maxiapi.OrderLine;
import dev.vendorspec.sample.maxiapi.OrderTransfer;
import dev.vendorspec.sample.maxiapi.RiskLimits;
import dev.vendorspec.sample.maxiapi.RiskTrackingSign;
import dev.vendorspec.sample.maxiapi.TransferResult;
import dev.vendorspec.sample.maxiapi.WhenRiskLimitIsExceeded;
import dev.vendorspec.sample.netahsilat.CreateCurrentAccount;
import dev.vendorspec.sample.netahsilat.CreateCustomer;
import dev.vendorspec.sample.netahsilat.CurrentAccountCreated;
import dev.vendorspec.sample.netahsilat.CustomerCreated;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The generated class of each object type, for tests that go over all rows of the specs. */
final class GeneratedTypes {

    private static final Map<String, Function<String, VendorObject<?>>> READERS = Map.ofEntries(
            Map.entry("Customer", Customer::fromJson),
            Map.entry("CustomerUser", CustomerUser::fromJson),
            Map.entry("CustomerSaved", CustomerSaved::fromJson),
            Map.entry("SavedItem", SavedItem::fromJson),
            Map.entry("CreateCustomer", CreateCustomer::fromJson),
            Map.entry("CustomerCreated", CustomerCreated::fromJson),
            Map.entry("CreateCurrentAccount", CreateCurrentAccount::fromJson),
            Map.entry("CurrentAccountCreated", CurrentAccountCreated::fromJson),
            Map.entry("ClientTransfer", ClientTransfer::fromJson),
            Map.entry("Client", Client::fromJson),
            Map.entry("BankInfo", BankInfo::fromJson),
            Map.entry("RiskTrackingSign", RiskTrackingSign::fromJson),
            Map.entry("ChequeAndPromissoryNoteRiskRates", ChequeAndPromissoryNoteRiskRates::fromJson),
            Map.entry("WhenRiskLimitIsExceeded", WhenRiskLimitIsExceeded::fromJson),
            Map.entry("RiskLimits", RiskLimits::fromJson),
            Map.entry("ClosedRisks", ClosedRisks::fromJson),
            Map.entry("FormSubmissionInfo", FormSubmissionInfo::fromJson),
            Map.entry("OrderTransfer", OrderTransfer::fromJson),
            Map.entry("Order", Order::fromJson),
            Map.entry("OrderLine", OrderLine::fromJson),
            Map.entry("TransferResult", TransferResult::fromJson),
            Map.entry("LineResult", LineResult::fromJson));

    private GeneratedTypes() {}

    /** The names that are known here; a test compares them with those of the specs. */
    static Set<String> names() {
        return READERS.keySet();
    }

    /** Reads an object of that type. */
    static VendorObject<?> read(String type, String json) {
        Function<String, VendorObject<?>> reader = READERS.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("no generated class is known for " + type);
        }
        return reader.apply(json);
    }
}
