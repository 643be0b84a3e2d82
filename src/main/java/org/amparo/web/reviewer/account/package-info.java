/** A member's own page: what they sign in with, and how they change it. It stands at the desk and the steward's front. */
package org.amparo.web.reviewer.account;
