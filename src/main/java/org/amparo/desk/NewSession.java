package org.amparo.desk;

import org.amparo.vault.Secret;

/** A session that has just begun: the cookie is its only key, and is handed to the browser alone. */
public record NewSession(Secret cookieToken, MemberId member, boolean steward) {}
