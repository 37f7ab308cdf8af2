package org.rapporteur.endpoint.entity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.endpoint.language.Text;
import org.rapporteur.endpoint.pages.Diagram;
import org.rapporteur.endpoint.pages.Diagram.Arrow;
import org.rapporteur.endpoint.pages.Diagram.Box;
import org.rapporteur.endpoint.rdf.Prefixes;
import org.rapporteur.ontology.Terms;

/** What things there are and how they are linked: the classes in use, our own and those of others. */
final class OntologyDiagram {
    private record Place(String type, String english, int column, int row) {}

    private record Link(String from, String property, String to) {}

    private static final List<Place> PLACES = List.of(new Place(Terms.Rap.LANGUAGE_VERSION, "language version", 0, 1),
            new Place(Terms.Schema.REPORT, "report", 0, 0), new Place(Terms.Cv.PUBLIC_EVENT, "event", 1, 0),
            new Place(Terms.Schema.EVENT_SERIES, "event series", 2, 0),
            new Place(Terms.Schema.QUESTION, "question", 0, 2), new Place(Terms.Rap.TALK, "talk", 1, 1),
            new Place(Terms.Cv.PARTICIPATION, "participation", 2, 1), new Place(Terms.Schema.ANSWER, "answer", 0, 3),
            new Place(Terms.Rap.SECTION, "section", 1, 2), new Place(Terms.Foaf.PERSON, "person", 2, 2),
            new Place(Terms.Rap.FIGURE, "figure", 1, 4), new Place(Terms.Rap.STATEMENT, "statement", 1, 3),
            new Place(Terms.Org.ORGANIZATION, "organisation", 3, 2),
            new Place(Terms.Schema.CREATIVE_WORK, "publication", 2, 4), new Place(Terms.Foaf.PROJECT, "project", 2, 3));
    private static final List<Link> LINKS = List.of(
            new Link(Terms.Schema.REPORT, Terms.Schema.WORK_EXAMPLE, Terms.Rap.LANGUAGE_VERSION),
            new Link(Terms.Schema.REPORT, Terms.Schema.ABOUT, Terms.Cv.PUBLIC_EVENT),
            new Link(Terms.Cv.PUBLIC_EVENT, Terms.Cv.PARENT_EVENT, Terms.Schema.EVENT_SERIES),
            new Link(Terms.Cv.PUBLIC_EVENT, Terms.Rap.HAS_QUESTION, Terms.Schema.QUESTION),
            new Link(Terms.Cv.PUBLIC_EVENT, Terms.Schema.SUB_EVENT, Terms.Rap.TALK),
            new Link(Terms.Cv.PUBLIC_EVENT, Terms.Cv.HAS_PARTICIPATION, Terms.Cv.PARTICIPATION),
            new Link(Terms.Schema.QUESTION, Terms.Schema.SUGGESTED_ANSWER, Terms.Schema.ANSWER),
            new Link(Terms.Schema.ANSWER, Terms.Schema.AUTHOR, Terms.Foaf.PERSON),
            new Link(Terms.Rap.TALK, Terms.Rap.HAS_SECTION, Terms.Rap.SECTION),
            new Link(Terms.Rap.TALK, Terms.Schema.PERFORMER, Terms.Foaf.PERSON),
            new Link(Terms.Cv.PARTICIPATION, Terms.Cv.HAS_PARTICIPANT, Terms.Foaf.PERSON),
            new Link(Terms.Cv.PARTICIPATION, Terms.Rap.AFFILIATION, Terms.Org.ORGANIZATION),
            new Link(Terms.Rap.STATEMENT, Terms.Dct.IS_PART_OF, Terms.Rap.SECTION),
            new Link(Terms.Rap.FIGURE, Terms.Dct.IS_PART_OF, Terms.Rap.STATEMENT),
            new Link(Terms.Rap.STATEMENT, Terms.Schema.MENTIONS, Terms.Foaf.PROJECT),
            new Link(Terms.Foaf.PROJECT, Terms.Schema.MEMBER, Terms.Org.ORGANIZATION),
            new Link(Terms.Foaf.PROJECT, Terms.Rap.OUTPUT, Terms.Schema.CREATIVE_WORK));

    private OntologyDiagram() {}

    /**
     * The drawing.
     *
     * @param names what the terms of our own are called for this reader, by IRI
     */
    static Diagram of(Map<String, Text> names) {
        Map<String, Box> boxes = PLACES.stream()
                .map(place -> new Box(place.type(), names.getOrDefault(place.type(), Text.english(place.english())),
                        Prefixes.shortened(place.type()), anchor(place.type()), place.column(), place.row()))
                .collect(Collectors.toMap(Box::iri, Function.identity()));
        return new Diagram(PLACES.stream().map(place -> boxes.get(place.type())).toList(),
                LINKS.stream().map(link -> new Arrow(link.property(), Prefixes.shortened(link.property()),
                        boxes.get(link.from()), boxes.get(link.to()))).toList());
    }

    /** The fragment of a term of our own; empty for a term of others. */
    static String anchor(String iri) {
        return iri.startsWith(Terms.Rap.NAMESPACE) ? iri.substring(Terms.Rap.NAMESPACE.length()) : "";
    }
}
