package dev.stemma.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/// How much one named input has grown by unpacking, archives within archives included.
final class Expansion {

    /// Below this the ratio is not looked at: a small file of blanks is harmless.
    private static final long HARMLESS = 50_000_000;

    private final IngestSettings settings;
    private long expanded;

    Expansion(IngestSettings settings) {
        this.settings = settings;
    }

    /// A stream that counts what is unpacked through it.
    ///
    /// @param packed how many compressed bytes have gone into it so far
    /// @return a stream whose reads throw [ExpansionException] once a bound is passed
    InputStream around(InputStream unpacked, LongSupplier packed) {
        return new FilterInputStream(unpacked) {
            private long own;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int n = super.read(buffer, offset, length);
                if (n > 0) {
                    own += n;
                    expanded += n;
                    if (expanded > settings.maxArchiveBytes()) {
                        throw new ExpansionException("more than " + settings.maxArchiveBytes() + " bytes");
                    }
                    if (own > HARMLESS && own / settings.maxRatio() > packed.getAsLong()) {
                        throw new ExpansionException("more than " + settings.maxRatio() + " times its size");
                    }
                }
                return n;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }
}
