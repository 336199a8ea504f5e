package shop;

import java.util.List;
import shop.billing.CreditMemoPosted;
import shop.billing.InvoiceIssued;
import shop.billing.PaymentApplied;
import shop.finance.revenue.BilledAmount;
import shop.finance.revenue.ConfirmedOrder;
import shop.finance.revenue.CreditedAmount;
import shop.finance.revenue.MonthlyRevenue;
import shop.fulfillment.DeliveryFailed;
import shop.fulfillment.PackageDispatched;
import shop.fulfillment.ReturnScanned;
import shop.fulfillment.ShipmentAllocated;
import shop.identity.AccountLinked;
import shop.identity.ConsentUpdated;
import shop.identity.IdentitiesMerged;
import shop.identity.IdentitiesUnmerged;
import shop.identity.PersonErased;
import shop.identity.PersonVerified;
import shop.insight.customer360.ActiveCustomer;
import shop.insight.customer360.ForgottenPerson;
import shop.insight.customer360.GivenConsent;
import shop.insight.customer360.LinkedAccount;
import shop.insight.customer360.MergedPersons;
import shop.insight.customer360.OpenedCase;
import shop.insight.customer360.Purchase;
import shop.insight.customer360.UnmergedPersons;
import shop.insight.customer360.VerifiedPerson;
import shop.merchandising.Product;
import shop.merchandising.ProductPrice;
import shop.merchandising.discounts.ListedPrice;
import shop.merchandising.discounts.SoldLine;
import shop.ordering.CartConverted;
import shop.ordering.OrderAmended;
import shop.ordering.OrderLineStated;
import shop.ordering.OrderPlaced;
import shop.payment.PaymentAuthorized;
import shop.payment.PaymentFailed;
import shop.risk.exposure.AccountExposure;
import shop.risk.exposure.OpenInvoice;
import shop.risk.exposure.OrderOfAccount;
import shop.risk.exposure.PromisedPayment;
import shop.risk.exposure.RefusedPayment;
import shop.risk.exposure.SettledAmount;
import shop.risk.exposure.WaivedAmount;
import shop.supplychain.orderoperations.AllocatedStock;
import shop.supplychain.orderoperations.ChangedOrder;
import shop.supplychain.orderoperations.FailedHandover;
import shop.supplychain.orderoperations.GoodsBack;
import shop.supplychain.orderoperations.OrderStatus;
import shop.supplychain.orderoperations.OrderToShip;
import shop.supplychain.orderoperations.SentPackage;
import shop.support.SupportCaseClosed;
import shop.support.SupportCaseOpened;

/** All that the contexts of the example publish, and all that their consumers rely on. */
public final class Products {
    /** Facts and datasets, context by context. */
    public static final List<Class<?>> PUBLISHED = List.of(
            PersonVerified.class,
            AccountLinked.class,
            IdentitiesMerged.class,
            IdentitiesUnmerged.class,
            ConsentUpdated.class,
            PersonErased.class,
            OrderPlaced.class,
            OrderAmended.class,
            OrderLineStated.class,
            CartConverted.class,
            PaymentAuthorized.class,
            PaymentFailed.class,
            InvoiceIssued.class,
            PaymentApplied.class,
            CreditMemoPosted.class,
            ShipmentAllocated.class,
            PackageDispatched.class,
            DeliveryFailed.class,
            ReturnScanned.class,
            SupportCaseOpened.class,
            SupportCaseClosed.class,
            Product.class,
            ProductPrice.class);

    /** What the projections publish in turn. */
    public static final List<Class<?>> OUTPUTS =
            List.of(ActiveCustomer.class, MonthlyRevenue.class, OrderStatus.class, AccountExposure.class);

    /** The consumers' records, projection by projection. */
    public static final List<Class<?>> RELIANCES = List.of(
            VerifiedPerson.class,
            LinkedAccount.class,
            MergedPersons.class,
            UnmergedPersons.class,
            ForgottenPerson.class,
            GivenConsent.class,
            Purchase.class,
            OpenedCase.class,
            ConfirmedOrder.class,
            BilledAmount.class,
            CreditedAmount.class,
            OrderToShip.class,
            ChangedOrder.class,
            AllocatedStock.class,
            SentPackage.class,
            FailedHandover.class,
            GoodsBack.class,
            OrderOfAccount.class,
            PromisedPayment.class,
            RefusedPayment.class,
            OpenInvoice.class,
            SettledAmount.class,
            WaivedAmount.class,
            SoldLine.class,
            ListedPrice.class);

    private Products() {}
}
