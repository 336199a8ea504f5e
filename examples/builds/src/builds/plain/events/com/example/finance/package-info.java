@BoundedContext(
        name = "finance",
        purpose = "Reports what the company has earned",
        owner = @Owner(team = "finance-data"),
        purposes = @Purpose(id = "revenue-recognition", kind = PurposeKind.FINANCIAL_REPORTING))
package com.example.finance;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
