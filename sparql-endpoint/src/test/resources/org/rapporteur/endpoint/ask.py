"""Asks an endpoint by rdflib (ENDPOINT rdflib QUERY) or by SPARQLWrapper (ENDPOINT wrapper QUERY); prints a row a line."""
import sys

endpoint, client, query = sys.argv[1:]
if client == "rdflib":
    from rdflib import Graph
    from rdflib.plugins.stores.sparqlstore import SPARQLStore

    store = SPARQLStore(endpoint, returnFormat="xml")
    result = Graph(store).query(query)
    if result.type == "ASK":
        print(str(result.askAnswer).lower())
    else:
        for row in result:
            print(" ".join(str(term) for term in row))
else:
    from SPARQLWrapper import JSON, TURTLE, SPARQLWrapper

    wrapper = SPARQLWrapper(endpoint)
    wrapper.setQuery(query)
    if query.startswith("CONSTRUCT"):
        from rdflib import Graph

        wrapper.setReturnFormat(TURTLE)
        for triple in Graph().parse(data=wrapper.query().convert(), format="turtle"):
            print(" ".join(str(term) for term in triple))
    else:
        wrapper.setReturnFormat(JSON)
        answer = wrapper.query().convert()
        if "boolean" in answer:
            print(str(answer["boolean"]).lower())
        else:
            for row in answer["results"]["bindings"]:
                print(" ".join(term["value"] for term in row.values()))
