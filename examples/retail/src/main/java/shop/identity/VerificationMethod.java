package shop.identity;

import dev.concordat.api.OpenEnum;

/** How a person has shown who they are; more ways will come. */
@OpenEnum
public enum VerificationMethod {
    EMAIL_LINK,
    ID_DOCUMENT,
    BANK
}
