package org.amparo.web.shell;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a script of ours sends without a form: a piece of a file, or a question about one.
 *
 * @param headers null where there is none of that name
 */
public record Piece(String method, Function<String, String> headers, InputStream content) {
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.apply(name));
  }
}
