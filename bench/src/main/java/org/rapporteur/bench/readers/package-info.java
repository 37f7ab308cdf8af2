/** How fast each kind of file is read, and in how much memory, beside what others read it with. */
package org.rapporteur.bench.readers;
