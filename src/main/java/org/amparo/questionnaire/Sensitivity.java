package org.amparo.questionnaire;

/** How closely an answer is kept: read by routing while sending, sealed to the desk, or sealed apart inside the case. */
public enum Sensitivity { C1, C2, C3 }
