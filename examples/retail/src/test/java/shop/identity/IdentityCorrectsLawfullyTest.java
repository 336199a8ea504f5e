package shop.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.testkit.ProducerHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

/** Persons are verified, merged, parted and forgotten: what identity's facts promise of each other. */
class IdentityCorrectsLawfullyTest {
    private static final Class<?>[] FACTS = {
        PersonVerified.class,
        AccountLinked.class,
        ConsentUpdated.class,
        IdentitiesMerged.class,
        IdentitiesUnmerged.class,
        PersonErased.class
    };

    private static List<Object> weeks() {
        IdentityDesk desk = new IdentityDesk(Today.CLOCK);
        PersonVerified jo = desk.verify("jo@shop.example", VerificationMethod.values()[0]);
        PersonVerified ada = desk.verify("ada@shop.example", VerificationMethod.values()[0]);
        PersonVerified joAgain = desk.verify("jo@mail.example", VerificationMethod.values()[0]);
        List<Object> facts = new ArrayList<>(List.of(jo, ada, joAgain));
        facts.add(desk.link("ACC-1", jo.personId(), Optional.of("CARD-1")));
        facts.add(desk.consent(jo.personId(), ConsentedUse.values()[0], true));
        IdentitiesMerged wrong = desk.merge(jo.personId(), ada.personId());
        facts.add(wrong);
        facts.add(desk.unmerge(wrong.mergeId()));
        facts.add(desk.merge(jo.personId(), joAgain.personId()));
        facts.add(desk.erase(jo.personId()));
        return facts;
    }

    @TestFactory
    Stream<DynamicNode> correctsPersonsLawfully() {
        return ProducerHistory.of(FACTS)
                .emittedBy(IdentityCorrectsLawfullyTest::weeks)
                .at(Today.CLOCK)
                .tests();
    }

    /** A job that runs late links a card to somebody who was forgotten in between. */
    @Test
    void catchesACardThatIsLinkedAfterThePersonWasForgotten() {
        List<Object> facts = weeks();
        facts.add(new AccountLinked("ACC-2", "PER-1", Optional.of("CARD-2"), Today.CLOCK.instant()));

        assertThat(ProducerHistory.of(FACTS)
                        .emittedBy(() -> facts)
                        .at(Today.CLOCK)
                        .report()
                        .findings()
                        .toString())
                .isEqualTo("""
                        [personal-after-redaction] fact 10 (account-linked): expected nothing in loyaltyId, since fact 9 \
                        (person-erased) said that the person is to be forgotten
                          customer-insight/customer-insight-360 end with other figures
                          fix: leave the values out of whatever is emitted after the redaction.""");
    }
}
