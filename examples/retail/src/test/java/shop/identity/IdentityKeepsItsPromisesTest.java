package shop.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.testkit.ProducerContract;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

class IdentityKeepsItsPromisesTest {
    private final IdentityDesk identity =
            new IdentityDesk(Clock.fixed(Instant.parse("2026-03-02T10:15:30Z"), ZoneOffset.UTC));

    private String person(String email, VerificationMethod method) {
        return identity.verify(email, method).personId();
    }

    private List<PersonVerified> persons() {
        return List.of(
                identity.verify("jo@shop.example", VerificationMethod.EMAIL_LINK),
                identity.verify("kim@shop.example", VerificationMethod.ID_DOCUMENT),
                identity.verify("lee@shop.example", VerificationMethod.BANK));
    }

    private List<AccountLinked> links() {
        String jo = person("jo@shop.example", VerificationMethod.BANK);
        return List.of(identity.link("ACC-1", jo, Optional.of("LOY-7")), identity.link("ACC-2", jo, Optional.empty()));
    }

    private List<ConsentUpdated> consents() {
        String jo = person("jo@shop.example", VerificationMethod.BANK);
        return List.of(
                identity.consent(jo, ConsentedUse.MARKETING, true),
                identity.consent(jo, ConsentedUse.PROFILING, false),
                identity.consent(jo, ConsentedUse.SHARING_WITH_PARTNERS, false));
    }

    private IdentitiesMerged merge() {
        return identity.merge(
                person("jo@shop.example", VerificationMethod.BANK), person("jo@home.example", VerificationMethod.BANK));
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutPersons() {
        return ProducerContract.of(PersonVerified.class)
                .emittedBy(this::persons)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutAccounts() {
        return ProducerContract.of(AccountLinked.class)
                .emittedBy(this::links)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutConsents() {
        return ProducerContract.of(ConsentUpdated.class)
                .emittedBy(this::consents)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutMerges() {
        return ProducerContract.of(IdentitiesMerged.class)
                .emittedBy(() -> List.of(merge()))
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutUnmerges() {
        return ProducerContract.of(IdentitiesUnmerged.class)
                .emittedBy(() -> List.of(identity.unmerge(merge().mergeId())))
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutErasure() {
        return ProducerContract.of(PersonErased.class)
                .emittedBy(() -> List.of(identity.erase(person("jo@shop.example", VerificationMethod.BANK))))
                .at(Today.CLOCK)
                .tests();
    }

    @Test
    void saysNothingMoreAboutAnAbsorbedPerson() {
        String absorbed = merge().absorbedId();

        assertThatThrownBy(() -> identity.link("ACC-1", absorbed, Optional.empty()))
                .hasMessage("no person " + absorbed);
    }
}
