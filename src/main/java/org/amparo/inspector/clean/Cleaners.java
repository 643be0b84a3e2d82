package org.amparo.inspector.clean;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.inspection.Hidden;
import org.amparo.inspection.Source;

/** Every cleaner there is, by the type of the file. */
public final class Cleaners {
  private static final int PIECE = 1 << 16;
  private static final List<Cleaner> ALL = List.of(
      new JpegCleaner(), new PngCleaner(), new GifCleaner(), new WebpCleaner(), new BmffCleaner(), new WavCleaner(),
      new FramesCleaner(FrameForm.MPEG, Set.of("audio/mpeg", "audio/mp3", "audio/x-mp3", "audio/mpeg3")),
      new FramesCleaner(FrameForm.ADTS, Set.of("audio/aac", "audio/x-aac", "audio/aacp")),
      new AmrCleaner(), new FlacCleaner(), new OggCleaner(), new EbmlCleaner(),
      new PdfCleaner(), new OoxmlCleaner(), new OdfCleaner(), new TextCleaner());

  private Cleaners() {}

  /** Whether files of this type can be cleaned at all. */
  public static boolean know(String mediaType) {
    return of(mediaType).isPresent();
  }

  /**
   * Writes the cleaned file.
   *
   * @return what was taken out
   * @throws UncleanException if nobody knows how, or this file resists
   */
  public static Set<Hidden> clean(String mediaType, Source file, OutputStream to) throws IOException, UncleanException {
    var cleaner = of(mediaType).orElseThrow(() -> new UncleanException("no cleaner for " + mediaType));
    var pieces = new BufferedOutputStream(to, PIECE);
    var removed = cleaner.clean(file, pieces);
    pieces.flush();
    return removed;
  }

  private static Optional<Cleaner> of(String mediaType) {
    return ALL.stream().filter(cleaner -> cleaner.takes(mediaType)).findFirst();
  }
}
