/** Talks to customers. Deliberately says as little as a context can: three annotations for each fact. */
@BoundedContext(name = "support-interaction", owner = @Owner(team = "support", contact = "support@shop.example"))
package shop.support;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Owner;
