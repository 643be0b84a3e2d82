/** Amparo: a complaint mechanism for people harmed by wrongful foreign-government data. The house is drawn in src/docs/HOUSE.md. */
package org.amparo;
