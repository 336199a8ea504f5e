@BoundedContext(
        name = "billing",
        purpose = "Decides what a customer owes and when it is settled",
        owner = @Owner(team = "billing-core", contact = "billing-core@shop.example"))
package com.example.billing;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Owner;
