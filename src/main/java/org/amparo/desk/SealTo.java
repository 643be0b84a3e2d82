package org.amparo.desk;

import org.amparo.vault.RecipientKey;

/** The certified key of a desk at this moment: the only key that anything is sealed to. */
public record SealTo(DeskId desk, int epoch, RecipientKey key) {}
