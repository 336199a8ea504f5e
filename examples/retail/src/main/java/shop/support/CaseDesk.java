package shop.support;

import java.util.HashSet;
import java.util.Set;

/** Keeps cases. Not thread-safe. */
public final class CaseDesk {
    private final Set<String> open = new HashSet<>();
    private int opened;

    public SupportCaseOpened open(String orderId, Topic topic) {
        opened++;
        open.add("CASE-" + opened);
        return new SupportCaseOpened("CASE-" + opened, orderId, topic);
    }

    public SupportCaseClosed close(String caseId, boolean solved) {
        if (!open.remove(caseId)) {
            throw new IllegalArgumentException("no open case " + caseId);
        }
        return new SupportCaseClosed(caseId, solved);
    }
}
