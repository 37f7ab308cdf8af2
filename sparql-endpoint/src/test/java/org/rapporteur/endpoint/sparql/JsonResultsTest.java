package org.rapporteur.endpoint.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonResultsTest {
    private static final List<Var> VARIABLES = List.of(Var.alloc("term"), Var.alloc("unbound"));

    @ParameterizedTest
    @ValueSource(strings = {"<https://events.example/a>", "'plain'", "'λόγος'@el", "'1'^^<urn:type>", "12", "true",
            "'a \"quoted\" word, a \\\\ and a \\u0001'", "'\uD83D\uDE00'", "<<( <urn:s> <urn:p> 'o'@fr )>>",
            "<<( <urn:s> <urn:p> <<( <urn:s> <urn:p> 3.5 )>> )>>", "'text'@ar--rtl"})
    void every_kind_of_term_is_read_back(String term) {
        Binding solution = BindingFactory.binding(VARIABLES.getFirst(), SSE.parseNode(term));
        RowSet rows = read(written(solution, BindingFactory.empty()));
        assertEquals(VARIABLES, rows.getResultVars());
        assertEquals(solution, rows.next());
        assertTrue(rows.next().isEmpty());
        assertTrue(!rows.hasNext());
    }

    @ParameterizedTest
    @ValueSource(strings = {"_:a _:a", "_:a _:b"})
    void blank_nodes_are_the_same_where_they_were(String nodes) {
        List<Binding> solutions = Arrays.stream(nodes.split(" "))
                .map(node -> BindingFactory.binding(VARIABLES.getFirst(), SSE.parseNode(node))).toList();
        RowSet rows = read(written(solutions.toArray(Binding[]::new)));
        assertEquals(solutions.get(0).equals(solutions.get(1)), rows.next().equals(rows.next()));
    }

    private static byte[] written(Binding... solutions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonResults().write(out, RowSetStream.create(VARIABLES, Arrays.asList(solutions).iterator()), null);
        assertTrue(!out.toString(StandardCharsets.UTF_8).contains("\n"));
        return out.toByteArray();
    }

    private static RowSet read(byte[] json) {
        return RowSet.adapt(ResultSetMgr.read(new ByteArrayInputStream(json), ResultSetLang.RS_JSON));
    }
}
