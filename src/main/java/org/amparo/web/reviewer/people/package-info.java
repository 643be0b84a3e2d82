/** People at the desks: who comes, who sits where, who leaves; the six words, new keys, and custodians with their shares. */
package org.amparo.web.reviewer.people;
