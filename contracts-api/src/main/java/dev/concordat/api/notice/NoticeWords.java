package dev.concordat.api.notice;

/** Says the same wherever a text is required. */
final class NoticeWords {
    private NoticeWords() {}

    static void requireText(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + ", but it is blank");
        }
    }
}
