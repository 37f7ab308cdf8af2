/** {@code /source/...}: the texts that facts were read from, with the cited passages marked for people. */
package org.rapporteur.endpoint.source;
