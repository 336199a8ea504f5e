package dev.concordat.core.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "a | b § a \\| b",
                "`code` § \\`code\\`",
                "*b* _i_ ~s~ $m$ § \\*b\\* \\_i\\_ \\~s\\~ \\$m\\$",
                "[to](https://a.example) § \\[to\\](https&#8203;://a.example)",
                "www.a.example § www&#8203;.a.example",
                "<b onclick=x> & § &lt;b onclick=x&gt; &amp;",
                "@team #12 § @&#8203;team #&#8203;12",
                "billing@shop.example § billing@shop.example",
                "back\\slash § back\\\\slash"
            })
    void formsNothingInsideMarkdown(String text, String escaped) {
        assertThat(MarkdownText.plain(text)).isEqualTo(escaped);
    }

    @Test
    void staysOnOneLine() {
        assertThat(MarkdownText.plain(" a\r\n\t# b\u2028c\u0000d ")).isEqualTo("a #&#8203; b c d");
        assertThat(MarkdownText.plain("a\u202eb")).isEqualTo("ab");
    }

    @Test
    void cutsWhatNobodyWouldRead() {
        assertThat(MarkdownText.plain("x".repeat(401))).isEqualTo("x".repeat(400) + "…");
        assertThat(MarkdownText.plain("x".repeat(400))).isEqualTo("x".repeat(400));
    }

    @Test
    void writesNamesAsCodeUnlessTheyWouldEndIt() {
        assertThat(MarkdownText.code("lines[].price")).isEqualTo("`lines[].price`");
        assertThat(MarkdownText.code("a|b`c")).isEqualTo("a\\|b\\`c");
        assertThat(MarkdownText.code("a\nb")).isEqualTo("a b");
    }
}
