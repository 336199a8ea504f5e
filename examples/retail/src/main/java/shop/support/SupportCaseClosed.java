package shop.support;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;

/** Somebody was helped, or gave up. */
@DomainFact(name = "support-case-closed")
@Meaning("A support case needs no more work")
public record SupportCaseClosed(@BusinessKey String caseId, boolean solved) {}
