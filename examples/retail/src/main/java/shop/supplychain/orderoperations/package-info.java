/** Order operations: supply chain's own view over orders and what happens to them in warehouses. */
@Projection(
        name = "order-operations",
        meaning = "How far each order is: placed, allocated, dispatched, failed, come back",
        reads = {
            OrderToShip.class,
            ChangedOrder.class,
            AllocatedStock.class,
            SentPackage.class,
            FailedHandover.class,
            GoodsBack.class
        },
        reference = @ReferenceData(dataset = "product-merchandising/product", version = "1.0.0"))
package shop.supplychain.orderoperations;

import dev.concordat.api.Projection;
import dev.concordat.api.ReferenceData;
