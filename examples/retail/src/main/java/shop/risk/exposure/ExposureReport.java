package shop.risk.exposure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedSet;

/**
 * What is at risk.
 *
 * @param openByAccount what each account has yet to pay
 * @param ordersByAccount how many orders each account has
 * @param openByInvoice what is left of each invoice; below zero where the invoice was never seen
 * @param invoicesWithoutAccount invoices of guests, or of orders that were never seen
 * @param promisedByOrder what banks have promised to pay
 * @param refusals orders that banks have refused to pay for
 * @param guestOrders orders without an account
 */
public record ExposureReport(
        Map<String, BigDecimal> openByAccount,
        Map<String, Integer> ordersByAccount,
        Map<String, BigDecimal> openByInvoice,
        Map<String, String> invoicesWithoutAccount,
        Map<String, BigDecimal> promisedByOrder,
        SortedSet<String> refusals,
        SortedSet<String> guestOrders) {}
