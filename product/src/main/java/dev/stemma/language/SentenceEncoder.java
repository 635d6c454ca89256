package dev.stemma.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/// Computes sentence vectors with all-MiniLM-L6-v2, quantised to int8 (Reimers and Gurevych, "Sentence-BERT", 2019).
///
/// A vector is the mean of the model's token states, of unit length, rounded to four decimals. Each sentence goes
/// through the model alone on one core, because int8 vectors depend on their batch mates; what lies beyond its first
/// 128 word pieces is not read. The model loads at first use or with [#load], in about half a second; a sentence
/// costs about two milliseconds. Safe for use by several threads; each call uses one core.
public final class SentenceEncoder implements AutoCloseable {

    private static final String MODEL = "all-minilm-l6-v2-q.onnx";
    private static final String VOCABULARY = "all-minilm-l6-v2-q-tokenizer.json";
    private static final int MOST_PIECES = 128;

    private final Object lock = new Object();
    /// Held for reading while the native model runs: it must not be taken from under a sentence.
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();

    private volatile boolean closed;
    private volatile @Nullable Loaded loaded;

    /// Loads the model now; later calls return at once.
    ///
    /// @throws IllegalStateException when the model cannot run on this machine
    public void load() {
        loaded();
    }

    /// The model behind the vectors.
    public ModelFile model() {
        return new ModelFile(MODEL, loaded().digest());
    }

    /// A unit vector for every sentence, computed when it is first asked for: the encoder must be open until then.
    ///
    /// @throws IllegalStateException when a vector is asked for and the model cannot run on this machine
    public SentenceVectors encode(TokenizedArticle article) {
        return new SentenceVectors(
                article.sentences().size(),
                sentence -> vector(article.textOf(article.sentences().get(sentence))));
    }

    /// Lets the model go; a vector that is asked for afterwards is refused.
    @Override
    public void close() {
        closed = true;
        inUse.writeLock().lock();
        try {
            Loaded model = loaded;
            loaded = null;
            if (model != null) {
                model.session().close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model did not close: " + e.getMessage(), e);
        } finally {
            inUse.writeLock().unlock();
        }
    }

    /// The unit vector of one text.
    short[] vector(String text) {
        inUse.readLock().lock();
        try {
            return vector(text, loaded());
        } finally {
            inUse.readLock().unlock();
        }
    }

    private static short[] vector(String text, Loaded model) {
        long[] ids = model.pieces().ids(text, MOST_PIECES);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        try (OnnxTensor input = OnnxTensor.createTensor(model.environment(), LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(model.environment(), LongBuffer.wrap(ones), shape);
                OnnxTensor types =
                        OnnxTensor.createTensor(model.environment(), LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result = model.session()
                        .run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return meanOfStates(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed on a sentence of " + ids.length + " pieces", e);
        }
    }

    private static short[] meanOfStates(FloatBuffer states, int pieces) {
        int width = states.remaining() / pieces;
        float[] all = new float[states.remaining()];
        states.get(all);
        double[] sum = new double[width];
        for (int piece = 0; piece < pieces; piece++) {
            for (int k = 0; k < width; k++) {
                sum[k] += all[piece * width + k];
            }
        }
        double norm = 0;
        for (double value : sum) {
            norm += value * value;
        }
        norm = norm == 0 ? 1 : Math.sqrt(norm);
        short[] unit = new short[width];
        for (int k = 0; k < width; k++) {
            unit[k] = (short) Math.round(sum[k] / norm * SentenceVectors.SCALE);
        }
        return unit;
    }

    private Loaded loaded() {
        if (closed) {
            throw new IllegalStateException("the sentence model was closed");
        }
        Loaded model = loaded;
        if (model == null) {
            synchronized (lock) {
                model = loaded;
                if (model == null) {
                    model = Loaded.load();
                    loaded = model;
                }
            }
        }
        return model;
    }

    /// The model in memory.
    private record Loaded(OrtEnvironment environment, OrtSession session, WordPieces pieces, String digest) {

        static Loaded load() {
            // The digest and the vocabulary do not wait for the native library, nor it for them. Threads of their own,
            // because a caller on the common pool would wait for itself.
            Executor threads = Thread::startVirtualThread;
            CompletableFuture<byte[]> bytes = CompletableFuture.supplyAsync(() -> resource(MODEL), threads);
            CompletableFuture<String> digest = bytes.thenApplyAsync(Loaded::digest, threads);
            CompletableFuture<WordPieces> pieces =
                    CompletableFuture.supplyAsync(() -> WordPieces.read(resource(VOCABULARY)), threads);
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                OrtEnvironment environment = OrtEnvironment.getEnvironment();
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
                OrtSession session = environment.createSession(bytes.join(), options);
                return new Loaded(environment, session, pieces.join(), digest.join());
            } catch (OrtException | UnsatisfiedLinkError e) {
                throw new IllegalStateException("the sentence model cannot run on this machine: " + e.getMessage(), e);
            }
        }

        private static byte[] resource(String name) {
            try (InputStream in = SentenceEncoder.class.getResourceAsStream("/" + name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " is missing from the class path");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be read", e);
            }
        }

        private static String digest(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("this Java has no SHA-256", e);
            }
        }
    }
}
