package org.amparo.web.shell;

import java.util.Map;
import java.util.Optional;
import org.amparo.language.Language;

/**
 * Where a request arrived.
 *
 * @param address the part behind the language
 * @param page empty where nothing of ours stands
 */
record Arrival(Front front, Language language, String address, Optional<Page> page, Map<String, String> parts) {}
