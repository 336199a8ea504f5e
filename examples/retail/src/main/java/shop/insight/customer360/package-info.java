/** The customer 360: marketing's and service's own view over identity, orders and support. */
@Projection(
        name = "customer-insight-360",
        meaning =
                "What is known about one person: accounts, consents, purchases and open cases, merges undone and redone",
        reads = {
            VerifiedPerson.class,
            MergedPersons.class,
            UnmergedPersons.class,
            ForgottenPerson.class,
            GivenConsent.class,
            LinkedAccount.class,
            Purchase.class,
            OpenedCase.class
        })
package shop.insight.customer360;

import dev.concordat.api.Projection;
