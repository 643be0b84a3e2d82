/** Status and sealed messages both ways, coming back with the code, taking back. */
package org.amparo.conversation;
