package uk.nhs.portal.triage.symptoms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.jspecify.annotations.Nullable;

/// Turns what somebody typed into a query: each word by its stem and its synonyms, or misspelt by a
/// letter or two, or not finished.
final class SymptomQueries {

  static final String TITLE = "title";
  static final String WORDS = "words";
  static final String ABOUT = "about";

  /// Before the name of a field whose words are kept as they are spelt.
  static final String SPELT = "spelt-";

  private static final Map<String, Float> FIELDS = Map.of(TITLE, 3f, WORDS, 2f, ABOUT, 1f);

  private static final float MISSPELT = 0.5f;
  private static final float NOT_FINISHED = 0.4f;

  /// Words that fit nearly every symptom tell less than those beside them.
  private static final Set<String> GENERAL =
      Set.of(
          "ache",
          "aches",
          "aching",
          "hurt",
          "hurting",
          "hurts",
          "pain",
          "painful",
          "pains",
          "sore",
          "problem",
          "problems",
          "swollen",
          "infection");

  private static final float LITTLE = 0.3f;
  private static final int MOST_WORDS = 20;

  /// No word of ours is longer; to look for near ones would only take time.
  private static final int LONGEST_WORD = 20;

  /// What people say around their symptom.
  private static final CharArraySet STOP_WORDS =
      new CharArraySet(
          List.of(
              "a", "about", "after", "all", "am", "an", "and", "any", "are", "as", "at", "bad",
              "be", "been", "but", "by", "can", "do", "does", "feel", "feeling", "feels", "for",
              "from", "get", "getting", "got", "had", "has", "have", "having", "help", "her", "his",
              "i", "if", "im", "in", "is", "it", "its", "ive", "just", "keep", "keeps", "lot", "me",
              "my", "need", "no", "not", "of", "off", "on", "or", "our", "really", "s", "she", "he",
              "so", "some", "t", "that", "the", "their", "them", "there", "they", "think", "this",
              "to", "up", "very", "want", "was", "we", "what", "when", "with", "you", "your"),
          false);

  private static final Analyzer STEMS = new Stems(null);
  private static final Analyzer AS_SPELT = new AsSpelt();

  private final Analyzer meanings;

  SymptomQueries(List<List<String>> synonyms) {
    meanings = new Stems(map(synonyms));
  }

  /// For the index: stems, and words as they are spelt.
  Analyzer forIndex() {
    return new PerFieldAnalyzerWrapper(
        STEMS, Map.of(SPELT + TITLE, AS_SPELT, SPELT + WORDS, AS_SPELT, SPELT + ABOUT, AS_SPELT));
  }

  Query of(String typed) {
    List<String> words = words(AS_SPELT, typed).stream().distinct().toList();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.stream()
        .limit(MOST_WORDS)
        .forEach(word ->
            all.add(
                new BoostQuery(
                    of(word, word.equals(words.getLast())), GENERAL.contains(word) ? LITTLE : 1f),
                Occur.SHOULD));
    return all.build();
  }

  private Query of(String word, boolean last) {
    List<Query> ways = new ArrayList<>();
    List<String> stems = words(STEMS, word);
    for (String meaning : words(meanings, word)) {
      float weight = stems.contains(meaning) ? 1f : 0.8f;
      FIELDS.forEach((field, boost) ->
          ways.add(new BoostQuery(new TermQuery(new Term(field, meaning)), boost * weight)));
    }
    FIELDS.forEach((field, boost) -> {
      Term spelt = new Term(SPELT + field, word);
      if (edits(word) > 0 && !field.equals(ABOUT)) {
        ways.add(new BoostQuery(new FuzzyQuery(spelt, edits(word), 1), boost * MISSPELT));
      }
      if (last && word.length() > 2) {
        ways.add(new BoostQuery(new PrefixQuery(spelt), boost * NOT_FINISHED));
      }
    });
    return new DisjunctionMaxQuery(ways, 0.1f);
  }

  /// A short word with one letter changed is another word.
  private static int edits(String word) {
    if (word.length() < 4 || word.length() > LONGEST_WORD) {
      return 0;
    }
    return word.length() < 6 ? 1 : 2;
  }

  private static List<String> words(Analyzer analyzer, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return words;
  }

  private static TokenStream asSpelt(Tokenizer source) {
    TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(source));
    return new StopFilter(new EnglishPossessiveFilter(words), STOP_WORDS);
  }

  /// Words as they are spelt, without accents, capitals and what says nothing; and two of them as
  /// one, for those who write "chestpain" or "chicken pox".
  private static final class AsSpelt extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      ShingleFilter words = new ShingleFilter(asSpelt(source));
      words.setTokenSeparator("");
      words.setFillerToken("");
      return new TokenStreamComponents(source, words);
    }
  }

  /// Their stems, with or without the other words for the same.
  private static final class Stems extends Analyzer {

    private final @Nullable SynonymMap synonyms;

    Stems(@Nullable SynonymMap synonyms) {
      this.synonyms = synonyms;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream words = asSpelt(source);
      TokenStream meanings =
          synonyms == null ? words : new SynonymGraphFilter(words, synonyms, true);
      return new TokenStreamComponents(source, new PorterStemFilter(meanings));
    }
  }

  private static SynonymMap map(List<List<String>> synonyms) {
    SynonymMap.Builder builder = new SynonymMap.Builder(true);
    for (List<String> same : synonyms) {
      for (String word : same) {
        same.stream()
            .filter(other -> !other.equals(word))
            .forEach(other -> builder.add(chars(word), chars(other), true));
      }
    }
    try {
      return builder.build();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static CharsRef chars(String words) {
    return SynonymMap.Builder.join(words.split(" ", -1), new CharsRefBuilder());
  }
}
