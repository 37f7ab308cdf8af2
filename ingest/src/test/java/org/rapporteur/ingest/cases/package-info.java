/** Reports of many shapes and languages as folders of data, with what is to be read from each. */
package org.rapporteur.ingest.cases;
