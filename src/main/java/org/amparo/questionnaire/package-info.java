/** The interview as data: {@code config/questionnaire.json} drives pages, checks, routing and reading. */
package org.amparo.questionnaire;
