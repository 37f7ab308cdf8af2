/** JSON for developers: plain records, written by JSON-B. */
package org.rapporteur.endpoint.api;
