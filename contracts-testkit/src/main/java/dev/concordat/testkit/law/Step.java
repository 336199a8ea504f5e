package dev.concordat.testkit.law;

/**
 * One thing that happens to a projection: a schedule is a list of them, so that it can be printed, shrunk and run again.
 */
sealed interface Step {
    /**
     * A record arrives.
     *
     * @param item index of the record in the trial
     */
    record Deliver(int item) implements Step {}

    /** Something else happens. */
    enum Event implements Step {
        /** A batch ends; the projection may write what it held back. */
        END_OF_BATCH,
        /** The process ends and another one starts from what was kept. */
        RESTART,
        /** The state is saved. */
        SAVE,
        /** The state goes back to what was saved last. */
        RESTORE;

        String inWords() {
            return switch (this) {
                case END_OF_BATCH -> "(the batch ends)";
                case RESTART -> "(restart)";
                case SAVE -> "(snapshot taken)";
                case RESTORE -> "(resumed from the snapshot)";
            };
        }
    }

    static Step deliver(int item) {
        return new Deliver(item);
    }
}
