package org.amparo.inspector.trace;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.tiff.TiffMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import java.io.IOException;
import java.util.Set;
import org.amparo.inspection.Source;
import org.amparo.inspector.bytes.SourceStream;

/** Pictures, and the films and sounds that metadata-extractor reads: every tag that is not about shape and colour. */
final class PictureReading implements Reading {
  private static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "image/webp", "image/heic", "image/heif",
      "image/gif", "image/bmp", "image/x-ms-bmp", "video/mp4", "video/quicktime", "video/3gpp", "video/3gpp2", "video/x-m4v",
      "audio/mp4", "audio/x-m4a", "audio/3gpp", "application/mp4", "audio/vnd.wave", "audio/x-wav", "audio/wav",
      "video/x-msvideo", "image/avif", "image/heic-sequence", "image/heif-sequence");

  @Override
  public boolean takes(String mediaType) {
    return TYPES.contains(mediaType) || mediaType.equals("image/tiff");
  }

  @Override
  public void read(String mediaType, Source file, Found found) throws IOException {
    tags(mediaType, file).getDirectories().forEach(directory -> tell(directory, found));
  }

  private static Metadata tags(String mediaType, Source file) throws IOException {
    try {
      if (mediaType.equals("image/tiff")) return TiffMetadataReader.readMetadata(new SourceReader(file));
      return ImageMetadataReader.readMetadata(new SourceStream(file), file.length());
    } catch (ImageProcessingException notReadable) {
      throw new IOException("no tags can be read: " + notReadable.getClass().getSimpleName());
    }
  }

  private static void tell(Directory directory, Found found) {
    new PictureTags(directory, found).tell();
  }
}
