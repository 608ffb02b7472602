package uk.nhs.portal.triage.symptoms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.springframework.stereotype.Service;
import uk.nhs.portal.triage.pathways.Topic;
import uk.nhs.portal.triage.pathways.Topics;

/// Finds topics by what people call them: plain words, other words for the same, misspelt ones and
/// words that are not finished yet.
///
/// The index holds a few dozen topics in memory and is made when the portal starts.
@Service
public class SearchSymptoms {

  /// Nobody describes a symptom with more; what comes after is not searched.
  private static final int LONGEST = 300;

  /// A topic that fits much worse than the best one only distracts from it.
  private static final float SHARE_OF_BEST = 0.3f;

  private static final int MOST = 6;

  private final IndexSearcher searcher;
  private final List<Topic> topics;
  private final SymptomQueries queries;

  SearchSymptoms(Topics topics) {
    this.topics = topics.all();
    this.queries = new SymptomQueries(topics.synonyms());
    try {
      searcher = new IndexSearcher(DirectoryReader.open(index()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// What the words mean.
  ///
  /// @param typed of any length and content; only its beginning is searched, but red flags are
  ///   looked for in all of it
  public SymptomsFound search(String typed) {
    if (typed.isBlank()) {
      return new SymptomsFound.NothingTyped();
    }
    Optional<RedFlag> flag = RedFlagWords.in(typed);
    if (flag.isPresent()) {
      return new SymptomsFound.Emergency(flag.get());
    }
    List<Topic> found = topics(typed.substring(0, Math.min(typed.length(), LONGEST)));
    return found.isEmpty() ? new SymptomsFound.NothingFound() : new SymptomsFound.Found(found);
  }

  private List<Topic> topics(String words) {
    try {
      ScoreDoc[] hits = searcher.search(queries.of(words), MOST).scoreDocs;
      StoredFields stored = searcher.storedFields();
      List<Topic> found = new ArrayList<>();
      for (ScoreDoc hit : hits) {
        if (hit.score >= hits[0].score * SHARE_OF_BEST) {
          found.add(
              topics.get(stored.document(hit.doc).getField("place").numericValue().intValue()));
        }
      }
      return found;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Directory index() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(queries.forIndex()))) {
      for (int place = 0; place < topics.size(); place++) {
        writer.addDocument(document(topics.get(place), place));
      }
    }
    return directory;
  }

  private static Document document(Topic topic, int place) {
    Document document = new Document();
    document.add(new StoredField("place", place));
    add(document, SymptomQueries.TITLE, topic.title());
    add(document, SymptomQueries.ABOUT, topic.about());
    topic.words().forEach(words -> add(document, SymptomQueries.WORDS, words));
    return document;
  }

  // Each text is indexed twice: by the stems of its words, and by the words as they are spelt.
  private static void add(Document document, String field, String text) {
    document.add(new TextField(field, text, Store.NO));
    document.add(new TextField(SymptomQueries.SPELT + field, text, Store.NO));
  }
}
