package shop.support;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;

/** Somebody has asked for help. */
@DomainFact(name = "support-case-opened")
@Meaning("A customer has asked for help, and somebody has to answer")
public record SupportCaseOpened(@BusinessKey String caseId, String orderId, Topic topic) {}
