@BoundedContext(
        name = "finance",
        purpose = "Keeps the books",
        owner = @Owner(team = "finance-it", contact = "finance-it@shop.example"),
        purposes = @Purpose(id = "revenue-recognition", kind = PurposeKind.FINANCIAL_REPORTING))
package com.example.finance;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
