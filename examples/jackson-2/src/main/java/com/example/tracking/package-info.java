@BoundedContext(
        name = "tracking",
        purpose = "Tells customers where their parcels are",
        owner = @Owner(team = "tracking", contact = "tracking@shop.example"),
        purposes = @Purpose(id = "customer-tracking", kind = PurposeKind.OPERATIONAL))
package com.example.tracking;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
