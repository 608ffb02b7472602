package uk.nhs.portal.performance.releases.ui.visitor;

import static uk.nhs.portal.performance.releases.ui.visitor.ReleaseWords.WORDS;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.releases.FindReleases;
import uk.nhs.portal.performance.releases.ReleasedBatch;

/// What came out, as a feed for programs that tell people (Atom, RFC 4287): the newest 50.
@RestController
@AnonymousAllowed
class ReleasesFeed {

  private static final int NEWEST = 50;
  private static final MediaType ATOM =
      MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

  private final FindReleases releases;
  private final String site;

  ReleasesFeed(FindReleases releases, @Value("${portal.public-url}") String publicUrl) {
    this.releases = releases;
    this.site = publicUrl.replaceFirst("/+$", "");
  }

  @GetMapping(ReleaseLinks.FEED)
  @AnonymousAllowed
  public ResponseEntity<byte[]> feed() throws XMLStreamException {
    List<ReleasedBatch> newest = releases.newest(0, NEWEST);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XMLStreamWriter xml =
        XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    text(xml, "id", site + PerformanceLinks.releases());
    text(xml, "title", WORDS.get("releases.title"));
    text(
        xml,
        "updated",
        newest.stream()
            .map(ReleasesFeed::updated)
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH)
            .toString());
    link(xml, "self", site + ReleaseLinks.FEED);
    link(xml, "alternate", site + PerformanceLinks.releases());
    xml.writeStartElement("author");
    text(xml, "name", WORDS.get("api.publisher"));
    xml.writeEndElement();
    for (ReleasedBatch batch : newest) {
      entry(xml, batch);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return ResponseEntity.ok().contentType(ATOM).body(out.toByteArray());
  }

  private void entry(XMLStreamWriter xml, ReleasedBatch batch) throws XMLStreamException {
    xml.writeStartElement("entry");
    text(xml, "id", "urn:uuid:" + batch.id());
    text(xml, "title", title(batch));
    text(xml, "published", batch.publicFrom().toString());
    text(xml, "updated", updated(batch).toString());
    link(xml, "alternate", site + ReleaseLinks.batch(batch.id()));
    text(xml, "summary", summary(batch));
    xml.writeEndElement();
  }

  private static Instant updated(ReleasedBatch batch) {
    Instant withdrawn = batch.withdrawnAt();
    return withdrawn == null ? batch.publicFrom() : withdrawn;
  }

  private static String title(ReleasedBatch batch) {
    String measures = ReleaseWords.measures(batch);
    if (batch.isWithdrawn()) {
      return WORDS.get("releases.feed.withdrawn", measures);
    }
    return batch.isRevision() ? WORDS.get("releases.feed.revised", measures) : measures;
  }

  private static String summary(ReleasedBatch batch) {
    String periods = WORDS.get("releases.feed.periods", ReleaseWords.periods(batch));
    String reason = batch.isWithdrawn() ? batch.withdrawnReason() : batch.reason();
    return reason == null
        ? periods
        : periods + " " + WORDS.get("releases.notice.reason", ReleaseWords.sentence(reason));
  }

  private static void link(XMLStreamWriter xml, String relation, String href)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", href);
  }

  private static void text(XMLStreamWriter xml, String element, String content)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(content.replaceAll("[\\p{Cc}&&[^\\t\\n]]", " "));
    xml.writeEndElement();
  }
}
