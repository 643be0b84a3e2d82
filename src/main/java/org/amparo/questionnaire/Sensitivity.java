package org.amparo.questionnaire;

/** How closely an answer is kept: seen by routing while sending, sealed to the desk, or sealed apart in the case. */
public enum Sensitivity { C1, C2, C3 }
