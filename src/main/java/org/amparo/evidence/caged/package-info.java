/**
 * The web process's side of the inspector: starts it in a cage, hands it what it asks for of one file, and ends it at
 * whatever it does wrong. Nothing it says is trusted beyond what is shown to people.
 */
package org.amparo.evidence.caged;
