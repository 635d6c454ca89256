import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/// The teacher of Stemma's models: runs NLP4J 1.1.3 over news articles and writes what it sees, and writes its lists of
/// names. Needs 6 GB of memory; nothing of it is shipped.
///
/// Arguments: the articles (JSON Lines, gzip), the folder to write to, how many articles, how many threads. The same
/// arguments give the same bytes.
public final class Teacher {

    private static final String RESOURCES = "/edu/emory/mathcs/nlp/";
    private static final int LONGEST_PARAGRAPH = 20_000;
    private static final int LONGEST_SENTENCE = 250;

    private record Text(String id, String text) {}

    private Teacher() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        writeLists(folder.resolve("lists.tsv"));
        List<Text> texts = texts(Path.of(arguments[0]));
        Collections.shuffle(texts, new Random(17));
        int count = Math.min(texts.size(), Integer.parseInt(arguments[2]));
        byte[] settings;
        try (InputStream in = Teacher.class.getResourceAsStream(RESOURCES + "configuration/config-decode-en.xml")) {
            settings = in.readAllBytes();
        }
        NLPDecoder decoder = new NLPDecoder(new DecodeConfig(new ByteArrayInputStream(settings)));
        try (ExecutorService pool = Executors.newFixedThreadPool(Integer.parseInt(arguments[3]));
                PrintWriter out = new PrintWriter(folder.resolve("silver.tsv").toFile(), StandardCharsets.UTF_8)) {
            Deque<Future<String>> waiting = new ArrayDeque<>();
            for (int next = 0; next < count || !waiting.isEmpty(); ) {
                while (next < count && waiting.size() < 8) {
                    Text text = texts.get(next++);
                    waiting.add(pool.submit(() -> rows(decoder, text)));
                }
                out.write(waiting.remove().get());
            }
        }
    }

    private static List<Text> texts(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Text> texts = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode article = json.readTree(line);
                texts.add(new Text(article.get("ID").asText(), article.get("text").asText()));
            }
        }
        return texts;
    }

    /// A row a token: start, end, form, tag, head, label, name, lemma; an empty line after each sentence.
    private static String rows(NLPDecoder decoder, Text article) {
        StringBuilder rows = new StringBuilder();
        String text = article.text()
                .replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u00a0', ' ');
        rows.append("#doc ").append(article.id()).append('\n');
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            String paragraph = text.substring(start, end);
            if (!paragraph.isBlank() && paragraph.length() < LONGEST_PARAGRAPH) {
                rows.append("#par ").append(start).append('\n');
                try {
                    paragraph(decoder, paragraph, start, rows);
                } catch (RuntimeException e) {
                    System.err.println("left out a paragraph of " + article.id() + ": " + e);
                }
            }
            start = end + 1;
        }
        return rows.toString();
    }

    private static void paragraph(NLPDecoder decoder, String paragraph, int start, StringBuilder rows) {
        for (List<Token> sentence : decoder.getTokenizer().segmentize(paragraph)) {
            if (sentence.size() > LONGEST_SENTENCE) {
                continue;
            }
            for (Token token : sentence) {
                String form = token.getWordForm();
                int at = token.getStartOffset();
                if (form.equals("\u2014") || form.equals("\u2013") && at > 0 && paragraph.charAt(at - 1) == ' ') {
                    token.setWordForm("--");
                }
            }
            NLPNode[] nodes = decoder.decode(decoder.toNodeArray(sentence));
            for (int i = 1; i < nodes.length; i++) {
                NLPNode node = nodes[i];
                rows.append(start + node.getStartOffset()).append('\t').append(start + node.getEndOffset());
                rows.append('\t').append(node.getWordForm()).append('\t').append(node.getPartOfSpeechTag());
                rows.append('\t').append(node.getDependencyHead().getID());
                rows.append('\t').append(node.getDependencyLabel());
                rows.append('\t').append(node.getNamedEntityTag()).append('\t').append(node.getLemma()).append('\n');
            }
            rows.append('\n');
        }
    }

    private static void writeLists(Path file) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new XZInputStream(new BufferedInputStream(Teacher.class
                .getResourceAsStream(RESOURCES + "lexica/en-named-entity-gazetteers-simplified.xz"))))) {
            TreeSet<String> lines = new TreeSet<>();
            collect(((PrefixTree<?, ?>) in.readObject()).getRoot(), "", lines);
            Files.write(file, lines);
        }
    }

    private static void collect(PrefixNode<?, ?> node, String words, TreeSet<String> lines) {
        if (node.getValue() != null) {
            for (String list : node.getValue().toString().replaceAll("[\\[\\] ]", "").split(",")) {
                lines.add(list + "\t" + words);
            }
        }
        for (Map.Entry<?, ?> entry : node.entrySet()) {
            String longer = words.isEmpty() ? entry.getKey().toString() : words + " " + entry.getKey();
            collect((PrefixNode<?, ?>) entry.getValue(), longer, lines);
        }
    }
}
