/**
 * The front page: how much there is, and the way in. Also {@code /robots.txt} and the health of the server.
 */
package org.rapporteur.endpoint.home;
