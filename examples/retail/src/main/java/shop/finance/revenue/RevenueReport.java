package shop.finance.revenue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedSet;

/**
 * Revenue as finance sees it.
 *
 * @param byMonth revenue by month in UTC, credits in the month they were posted
 * @param ordersNotBilled orders without an invoice, by sales channel
 * @param billedWithoutOrder orders that were billed but never seen; finance asks order capture about them
 * @param creditsWithoutInvoice invoices that were credited but never seen; finance asks billing about them
 */
public record RevenueReport(
        Map<YearMonth, BigDecimal> byMonth,
        Map<String, Integer> ordersNotBilled,
        SortedSet<String> billedWithoutOrder,
        SortedSet<String> creditsWithoutInvoice) {}
