package dev.stemma.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkupTest {

    private final StringBuilder out = new StringBuilder();
    private final Markup html = new Markup(out);

    @Test
    void textCannotBecomeMarkup() {
        html.leaf("p", "<script>alert('1')</script> & \"so on\"");
        assertThat(out).hasToString("<p>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;so on&quot;</p>");
    }

    @Test
    void attributesCannotEnd() {
        html.leaf("span", "", "title", "\" onclick=\"alert(1)\" x='<");
        assertThat(out).hasToString("<span title=\"&quot; onclick=&quot;alert(1)&quot; x=&#39;&lt;\"></span>");
    }

    @Test
    void attributesThatRunOrLoadAreRefused() {
        assertThatThrownBy(() -> html.open("p", "onclick", "x")).hasMessageContaining("onclick");
        assertThatThrownBy(() -> html.open("p", "style", "x")).hasMessageContaining("style");
        assertThatThrownBy(() -> html.open("iframe", "src", "x")).hasMessageContaining("src");
        assertThatThrownBy(() -> html.open("a", "href", "javascript:alert(1)")).hasMessageContaining("javascript");
        assertThatThrownBy(() -> html.open("a", "href", "data:text/html,x")).hasMessageContaining("data:text");
        assertThatThrownBy(() -> html.open("p><script")).hasMessageContaining("p><script");
    }

    @Test
    void controlCharactersHalvesAndOverridesBecomeVisible() {
        html.text("a\u0000b\u0008c\u009Fd\u202Ee\uD83Df\uDE00g\uFFFFh😀i\n\tj\u200Fk");
        assertThat(out).hasToString("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh😀i\n\tj\u200Fk");
    }

    @Test
    void ownContentCannotEndItsElement() {
        assertThatThrownBy(() -> html.own("script", "x = '</script>'")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsOpenedIsClosed() {
        html.open("ul").open("li");
        assertThatThrownBy(html::end).hasMessageContaining("li").hasMessageContaining("ul");
        html.close().close().end();
        assertThat(out).hasToString("<ul><li></li></ul>");
    }
}
