/** Logistics, which had its event classes long before it had contracts. */
@BoundedContext(
        name = "logistics",
        purpose = "Moves goods from stock to customers",
        owner = @Owner(team = "logistics", contact = "logistics@shop.example"))
@NullMarked
package com.example.adoption;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Owner;
import org.jspecify.annotations.NullMarked;
