/**
 * Desks, the people who sit there, and who holds which key; nobody is a member because a table says so.
 *
 * <p>A desk is what its newest certificate says. Each node names that certificate outside the database.
 */
package org.amparo.desk;
