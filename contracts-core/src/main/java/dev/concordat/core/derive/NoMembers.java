package dev.concordat.core.derive;

import java.util.List;
import java.util.Optional;

/**
 * A class that is no object of a payload.
 *
 * @param reason what it is instead
 */
record NoMembers(String reason) implements MemberSource {
    @Override
    public Optional<String> obstacle() {
        return Optional.of(reason);
    }

    @Override
    public List<MemberView> members() {
        return List.of();
    }
}
