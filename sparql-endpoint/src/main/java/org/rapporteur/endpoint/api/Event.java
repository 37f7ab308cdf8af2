package org.rapporteur.endpoint.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Map;

/**
 * An event in short.
 *
 * @param iri the event
 * @param document where its description is
 * @param label what it is called, by language
 * @param description what it was about, by language, where a report says so
 * @param participants how many people took part in a named role
 * @param talks how many talks there were
 */
@JsonbPropertyOrder({"iri", "document", "label", "description", "participants", "talks"})
public record Event(String iri, String document, Map<String, String> label, Map<String, String> description,
        long participants, long talks) {}
