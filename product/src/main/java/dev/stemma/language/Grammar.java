package dev.stemma.language;

import java.util.List;

/// Gives the tokens of a sentence their lemmas, parts of speech and heads: the second half of reading, after
/// [Tokenizer] and [SentenceSplitter] have settled where the tokens stand.
///
/// Implementations are safe for use by several threads and give one token for every span, in order.
interface Grammar {

    List<Token> analyse(String text, List<TokenSpan> spans);
}
