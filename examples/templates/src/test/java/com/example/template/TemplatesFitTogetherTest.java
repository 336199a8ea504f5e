package com.example.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.template.booking.BookingShortened;
import com.example.template.booking.FrontDesk;
import com.example.template.booking.RoomBooked;
import com.example.template.sales.nightssold.BookedStay;
import com.example.template.sales.nightssold.NightsSold;
import com.example.template.sales.nightssold.ShortenedStay;
import com.example.template.sales.nightssold.SoldOnDay;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.derive.Expectations;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.StoreWriter;
import dev.concordat.testkit.ConsumerContract;
import dev.concordat.testkit.ContractReport;
import dev.concordat.testkit.ProducerContract;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The templates against each other, as if all were published. Do not copy it: your store does this. */
class TemplatesFitTogetherTest {
    @TempDir
    private Path published;

    private StoreWriter writer;

    @BeforeEach
    void publishes() {
        writer = new StoreWriter(published, Today.CLOCK, Optional.of("templates"));
        writer.publish(Contracts.context(RoomBooked.class).orThrow());
        writer.publish(Contracts.context(BookedStay.class).orThrow());
        writer.publish(Expectations.projection(BookedStay.class).orThrow());
        for (Class<?> fact : List.of(RoomBooked.class, BookingShortened.class)) {
            assertThat(writer.publish(Contracts.of(fact)).finding()).isEmpty();
        }
    }

    private ContractStore store() {
        return ContractStore.directory(published);
    }

    private static void assertHolds(ContractReport report) {
        assertThat(report.lines()).allMatch(ContractReport.Line::holds);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void bookingPromisesWhatTheViewReliesOn() {
        assertHolds(ConsumerContract.of(BookedStay.class)
                .startingFrom(NightsSold::new)
                .handledBy(NightsSold::book)
                .and(ShortenedStay.class, NightsSold::shorten)
                .observing(NightsSold::report)
                .in(store())
                .at(Today.CLOCK)
                .report());
        assertHolds(ConsumerContract.of(ShortenedStay.class)
                .startingFrom(NightsSold::new)
                .handledBy(NightsSold::shorten)
                .observing(NightsSold::report)
                .in(store())
                .at(Today.CLOCK)
                .report());
    }

    @Test
    void bookingKeepsWhatIsAgreed() {
        assertThat(writer.publish(ConsumerExpectation.builderFrom(Expectations.of(BookedStay.class))
                                .state(ExpectationState.AGREED)
                                .confirmedOn(LocalDate.now(Today.CLOCK))
                                .build())
                        .finding())
                .isEmpty();
        FrontDesk desk = new FrontDesk(Today.CLOCK);

        ContractReport report = ProducerContract.of(RoomBooked.class)
                .emittedBy(() ->
                        List.of(desk.book(LocalDate.of(2027, 3, 28), 3, new BigDecimal("89.50"), Optional.empty())))
                .in(store())
                .at(Today.CLOCK)
                .report();

        assertHolds(report);
        assertThat(report.toString()).contains("sales/nights-sold");
    }

    @Test
    void inputsCanCarryWhatTheViewPublishes() {
        NightsSold sold = new NightsSold();
        sold.book(new BookedStay("BOOK-1", LocalDate.of(2027, 3, 28), 3, new BigDecimal("268.50")));

        assertHolds(ProducerContract.of(SoldOnDay.class)
                .emittedBy(() -> sold.rows(Today.CLOCK.instant()))
                .in(store())
                .at(Today.CLOCK)
                .report());
    }
}
