package org.amparo.web.filer;

import java.time.LocalDate;
import org.amparo.language.Language;
import org.amparo.language.Languages;
import org.amparo.web.shell.Words;

/** In which words, language and on which day a page asks. */
record Asking(Words words, Language language, Languages languages, LocalDate today) {}
