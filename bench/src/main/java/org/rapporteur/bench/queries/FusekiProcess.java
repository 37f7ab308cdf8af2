package org.rapporteur.bench.queries;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;

/** Fuseki with a TDB2 store, whose default graph is the union of the others, as a process of its own. */
public final class FusekiProcess {
    private FusekiProcess() {}

    /**
     * Serves a store on a free port of the loopback, and says where.
     *
     * @param arguments the folder of the store, and the file of N-Quads that goes into it when it is empty
     */
    public static void main(String[] arguments) {
        // It tells of each request otherwise, and ours does not.
        Logger.getLogger("").setLevel(Level.WARNING);
        DatasetGraph store = DatabaseMgr.connectDatasetGraph(Path.of(arguments[0]).toString());
        if (Txn.calculateRead(store, store::isEmpty)) {
            DataLoader loader = LoaderFactory.createLoader(store, LoaderOps.outputToLog());
            loader.startBulk();
            loader.load(arguments[1]);
            loader.finishBulk();
        }
        store.getContext().set(TDB2.symUnionDefaultGraph, true);
        FusekiServer server = FusekiServer.create().port(0).loopback(true).add("/sparql", store, false).build();
        server.start();
        System.out.println("Serving at http://127.0.0.1:" + server.getHttpPort() + "/");
        server.join();
    }
}
