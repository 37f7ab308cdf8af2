package org.rapporteur.ingest.identity;

/** What settles which entity a mention means, the strongest first. */
public enum Evidence {
    /** Its report was published before, and said it at the same place. */
    SAME_PLACE,
    /** Both have an identifier, and names that one thing may have. */
    SHARED_IDENTIFIER,
    /** Its report was published before, and nothing but that report mentions the entity, by the same name. */
    EQUAL_NAME_IN_REPORT,
    /** The names are equal, and another report of the same event mentions the entity. */
    EQUAL_NAME_AT_EVENT,
    /** The names are alike, nobody else is nearly as alike, and another report of the event mentions the entity. */
    SIMILAR_NAME_AT_EVENT,
    /** The names are equal, and of the kind that but one organisation has. */
    EQUAL_NAME,
    /** The names are equal, and so is what both are linked to, such as the organisation a person works for. */
    EQUAL_NAME_AND_COMPANION,
    /** The names differ by a slip or a middle name, and both are linked to the same thing. */
    SIMILAR_NAME_AND_COMPANION,
    /** The same numbers of people registered and came, and most speakers are the same. */
    EQUAL_COUNTS_AND_SPEAKERS,
    /** The titles of two events are equal, most speakers are the same, and nothing speaks against it. */
    EQUAL_TITLE_AND_SPEAKERS,
    /** Nothing known is meant. */
    NEW
}
