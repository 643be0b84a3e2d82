package org.amparo.web.reviewer;

import java.util.List;

/** One entry of the ledger in words. */
public record LedgerRow(String number, String day, String act, List<String> about) {}
