package org.rapporteur.shapes;

import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.FactoryRDFCaching;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.SyntaxLabels;
import org.apache.jena.sparql.util.Context;

/** Takes IRIs as they stand. Canonical N-Quads have absolute ones; to parse each takes longer than all the rest. */
final class VerbatimIris extends ParserProfileStd {
    /** How many nodes are kept to be used again while a graph is parsed; a power of two. */
    private static final int NODES = 512;

    VerbatimIris() {
        super(new FactoryRDFCaching(NODES, SyntaxLabels.createLabelToNode()), ErrorHandlerFactory.errorHandlerSimple(),
                IRIxResolver.create().noBase().build(), PrefixMapFactory.emptyPrefixMap(), Context.emptyContext(),
                false, false);
    }

    @Override
    public String resolveIRI(String iri, long line, long column) {
        if (iri.indexOf(':') < 0) {
            getErrorHandler().error("Relative IRI: <" + iri + ">", line, column);
        }
        return iri;
    }
}
