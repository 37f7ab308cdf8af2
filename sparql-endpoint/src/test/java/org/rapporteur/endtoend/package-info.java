/** The whole path: report files in at one end, answers over HTTP out at the other. */
package org.rapporteur.endtoend;
