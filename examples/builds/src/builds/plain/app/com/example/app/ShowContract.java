package com.example.app;

import com.example.finance.BilledAmount;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.ExpectationCheck;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.derive.Expectations;
import java.util.Optional;

/** Derives a contract and holds a consumer against it, as a service could when it starts. */
public final class ShowContract {
    private ShowContract() {}

    public static void main(String[] args) throws ClassNotFoundException {
        SemanticContract contract = Contracts.of(Class.forName("com.example.billing.InvoiceIssued"));
        System.out.println(contract.nameAndVersion());
        contract.fields().forEach(field -> System.out.println(field.name() + " " + field.required()));
        ExpectationCheck.of(Expectations.of(BilledAmount.class), Optional.empty())
                .against(contract)
                .verify();
    }
}
