package touchstone.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextSpanTest {
    private static final String TEXT = "a𝒜好👩🏽b";

    @Test
    void aSelectionInTheBrowserBecomesCodePointsAndBack() {
        TextSpan span = TextSpan.ofUtf16(TEXT, 1, 4);

        assertThat(span).isEqualTo(new TextSpan(1, 3));
        assertThat(span.of(TEXT)).isEqualTo("𝒜好");
        assertThat(span.utf16Start(TEXT)).isEqualTo(1);
        assertThat(span.utf16End(TEXT)).isEqualTo(4);
        assertThat(TextSpan.length(TEXT)).isEqualTo(6);
    }

    @Test
    void aCharacterIsNeverCutInTwo() {
        assertThatThrownBy(() -> TextSpan.ofUtf16(TEXT, 2, 4)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> TextSpan.ofUtf16(TEXT, 1, 2)).isInstanceOf(Malformed.class);
    }

    @Test
    void aSpanBehindTheTextHasNoWords() {
        assertThat(new TextSpan(5, 6).of(TEXT)).isEqualTo("b");
        assertThatThrownBy(() -> new TextSpan(5, 7).of(TEXT)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new TextSpan(5, 5)).isInstanceOf(Malformed.class);
    }
}
