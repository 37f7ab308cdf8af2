/**
 * From the published state to a queryable store: a TDB2 database that follows a dataset directory.
 *
 * <p>{@link org.rapporteur.endpoint.dataset.PublishedStore} holds the graphs;
 * {@link org.rapporteur.endpoint.dataset.DatasetFollower} notices a new manifest and has the difference applied. The
 * store is derived and disposable: it lies in a cache directory and is rebuilt whenever it is not what it should be.
 * Everything else reads through {@link org.rapporteur.endpoint.dataset.Published}, one state inside one transaction.
 */
package org.rapporteur.endpoint.dataset;
