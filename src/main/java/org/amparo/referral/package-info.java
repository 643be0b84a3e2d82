/**
 * Other places that a case can go to: what each asks for, what the case has of it, and the letter that is prepared. Nothing
 * here sends anything; what a channel is, when it was last looked at and how it is reached stands in a dated file.
 */
package org.amparo.referral;
