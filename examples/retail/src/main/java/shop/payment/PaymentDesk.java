package shop.payment;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks banks. Not thread-safe. */
public final class PaymentDesk {
    private final Clock clock;
    private final Bank bank;
    private final Map<String, Integer> attempts = new HashMap<>();
    private final List<PaymentAuthorized> authorized = new ArrayList<>();
    private final List<PaymentFailed> failed = new ArrayList<>();

    /** Says whether it pays; empty means that it does. */
    public interface Bank {
        Optional<Refusal> refuses(String orderId, BigDecimal amount);
    }

    public PaymentDesk(Clock clock, Bank bank) {
        this.clock = clock;
        this.bank = bank;
    }

    public void request(String orderId, BigDecimal amount) {
        int attempt = attempts.merge(orderId, 1, Integer::sum);
        String paymentId = "PAY-" + orderId + "-" + attempt;
        bank.refuses(orderId, amount)
                .ifPresentOrElse(
                        why -> failed.add(new PaymentFailed(paymentId, orderId, why, clock.instant())),
                        () -> authorized.add(
                                new PaymentAuthorized(paymentId, orderId, attempt, amount, clock.instant())));
    }

    public List<PaymentAuthorized> authorized() {
        return List.copyOf(authorized);
    }

    public List<PaymentFailed> failed() {
        return List.copyOf(failed);
    }
}
