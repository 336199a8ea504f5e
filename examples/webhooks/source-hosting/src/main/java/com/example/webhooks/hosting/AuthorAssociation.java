package com.example.webhooks.hosting;

import dev.concordat.api.OpenEnum;

/** What the author of an issue is to the repository. */
@OpenEnum
public enum AuthorAssociation {
    COLLABORATOR,
    CONTRIBUTOR,
    FIRST_TIMER,
    FIRST_TIME_CONTRIBUTOR,
    MANNEQUIN,
    MEMBER,
    NONE,
    OWNER
}
