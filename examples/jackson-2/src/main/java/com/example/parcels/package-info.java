@BoundedContext(
        name = "parcels",
        purpose = "Brings parcels from the warehouse to the customer",
        owner = @Owner(team = "parcels-core", contact = "parcels-core@shop.example"))
package com.example.parcels;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Owner;
