/** The steward's front: the first steward, signing in, and what there is. Nothing here can open a complaint. */
package org.amparo.web.steward;
