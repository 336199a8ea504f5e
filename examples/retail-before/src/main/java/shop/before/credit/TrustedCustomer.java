package shop.before.credit;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.Reads;
import java.util.Optional;

/** Whom to trust. */
@Reads(
        fact = "enterprise-data/customer",
        purpose = "credit-limits",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING})
public record TrustedCustomer(
        @BusinessKey String customerId, boolean active, Optional<Integer> creditScore, boolean blocked) {}
