package org.amparo.web.shell;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;

/** The node's pepper, which receipts and doors are derived with. */
@Qualifier
@Retention(RUNTIME)
@interface Pepper {}
