/** Letters to other places: what fits a case, the warning and the checklist, and the letter in a packet. */
package org.amparo.web.reviewer.referral;
