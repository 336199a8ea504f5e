package shop.before;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Dataset;
import dev.concordat.api.Meaning;
import dev.concordat.api.Personal;
import dev.concordat.api.Stage;
import java.util.Optional;

/** The canonical customer: whatever anybody ever asked for. */
@Dataset(name = "customer", version = "14.0.0", stage = Stage.ACTIVE, refresh = "P1D")
@Meaning("The golden record of a customer")
public record Customer(
        @BusinessKey String customerId,
        @Personal(subject = "customer") String name,
        @Personal(subject = "customer") Optional<String> email,
        @Meaning("PERSON, COMPANY, GUEST or EMPLOYEE") String kind,

        @Meaning("Whether the customer is active; marketing, finance and service each count differently")
        boolean active,

        @Meaning("For marketing") Optional<String> campaignSegment,
        @Meaning("For marketing") boolean newsletter,
        @Meaning("For finance") Optional<String> debtorAccount,
        @Meaning("For finance") Optional<String> vatNumber,
        @Meaning("For credit") Optional<Integer> creditScore,
        @Meaning("For credit") boolean blocked,
        @Meaning("For logistics") Optional<String> preferredDepot,

        @Meaning("Where customers were merged: the number before")
        Optional<String> formerCustomerId) {}
