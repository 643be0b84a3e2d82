package org.amparo.inspector.trace;

import com.drew.metadata.Directory;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.util.Date;
import java.util.Set;
import org.amparo.inspection.Hidden;

/** One group of a picture's tags: shape, colour and way up are what one sees, and everything else is hidden. */
final class PictureTags {
  /** Groups that say how the bytes are laid out and nothing else. A colour profile is part of the colours. */
  private static final Set<String> LAYOUT = Set.of("AdobeJpegDirectory", "BmpHeaderDirectory", "FileTypeDirectory",
      "FileSystemDirectory", "GifHeaderDirectory", "GifImageDirectory", "GifControlDirectory", "GifAnimationDirectory",
      "HeifDirectory", "HuffmanTablesDirectory", "IccDirectory", "JpegDirectory", "JpegDnlDirectory", "Mp3Directory",
      "PngChromaticitiesDirectory", "WebpDirectory", "ErrorDirectory", "ExifInteropDirectory", "AviDirectory");
  /** TIFF 6.0 §8 and Exif 3.0 table 4: sizes, strips, colours, resolution, orientation, versions. */
  private static final Set<Integer> EXIF_LAYOUT = Set.of(0xfe, 0xff, 0x100, 0x101, 0x102, 0x103, 0x106, 0x107, 0x10a,
      0x111, 0x112, 0x115, 0x116, 0x117, 0x118, 0x119, 0x11a, 0x11b, 0x11c, 0x122, 0x123, 0x124, 0x125, 0x128, 0x129,
      0x12d, 0x13d, 0x13e, 0x13f, 0x140, 0x142, 0x143, 0x144, 0x145, 0x14c, 0x14e, 0x152, 0x153, 0x15b, 0x200, 0x201,
      0x202, 0x203, 0x205, 0x207, 0x208, 0x209, 0x211, 0x212, 0x213, 0x214, 0x8773, 0x8769, 0x9000, 0x9101, 0xa000,
      0xa001, 0xa002, 0xa003, 0xa005, 0xa500);
  /** Moving pictures: brands, lengths, scales, rates, the matrix. */
  private static final String FILM_LAYOUT = "Brand|Version|Duration|Scale|Preferred|Preview|Poster|Selection|"
      + "Current Time|Next Track|Matrix|Rotation|Language|Format|Number of|Sample|Balance|Width|Height|Resolution|Depth|"
      + "Compression|Graphics|Opcolor|Frame Rate|Quality|Color|Vendor|Channels|PDU|bitrate|Pixel Density|Samples|"
      + "Bytes|Block|Bits|Hint|Max|Average|Period|Text|Font|Justification|Track Type|Background|Default Text Box";
  private final Directory group;
  private final String kind;
  private final Found found;

  PictureTags(Directory group, Found found) {
    this.group = group;
    this.kind = group.getClass().getSimpleName();
    this.found = found;
  }

  void tell() {
    if (LAYOUT.contains(kind)) return;
    if (group instanceof XmpDirectory xmp) xmp.getXmpProperties().forEach(this::property);
    else if (kind.endsWith("MakernoteDirectory")) found.hides(Hidden.DEVICE);
    else if (kind.equals("ExifThumbnailDirectory") || kind.equals("JfxxDirectory")) preview();
    else if (group instanceof GpsDirectory gps) place(gps);
    else group.getTags().stream().filter(tag -> !isLayout(tag)).forEach(this::tag);
  }

  private void preview() {
    if (group.getTagCount() > 0) found.hides(Hidden.PREVIEW);
  }

  private void place(GpsDirectory gps) {
    if (gps.getTagCount() == 0) return;
    found.hides(Hidden.PLACE);
    var where = gps.getGeoLocation();
    if (where != null) found.says("place", where.getLatitude() + ", " + where.getLongitude());
  }

  private boolean isLayout(Tag tag) {
    if (group instanceof ExifDirectoryBase) return EXIF_LAYOUT.contains(tag.getTagType());
    if (group instanceof JfifDirectory) return hasNoThumbnail();
    if (kind.equals("PngDirectory")) return tag.getTagType() < 13 || tag.getTagType() > 14;
    if (kind.startsWith("Mp4") || kind.startsWith("QuickTime") || kind.equals("WavDirectory")) return isFilmLayout(tag);
    if (kind.equals("IptcDirectory")) return Set.of(0x100, 0x15a, 0x200).contains(tag.getTagType());
    return false;
  }

  /** JFIF 1.02: the two lengths of its own little picture, mostly 0. */
  private boolean hasNoThumbnail() {
    var width = group.getInteger(JfifDirectory.TAG_THUMB_WIDTH);
    return width == null || width == 0;
  }

  /** Times of 1904 or 1970 are what "no time" looks like in a film. */
  private boolean isFilmLayout(Tag tag) {
    if (group.getObject(tag.getTagType()) instanceof Date date) return date.getTime() <= 86_400_000L;
    return tag.getTagName().matches(".*(" + FILM_LAYOUT + ").*") || String.valueOf(tag.getDescription()).contains(" 1970")
        || String.valueOf(tag.getDescription()).contains(" 1904");
  }

  private void tag(Tag tag) {
    tell(Tagged.named(tag.getTagName()).filter(any -> !isExposure(tag)).orElse(otherwise(tag)), tag.getTagName(),
        tag.getDescription());
  }

  /** "Subject Location" and the like are where the lens was pointed at. */
  private boolean isExposure(Tag tag) {
    return group instanceof ExifDirectoryBase && tag.getTagName().matches("Subject .*|Exposure .*|Shutter .*");
  }

  /** How a picture was exposed tells of the camera; a tag without a name tells nobody knows what. */
  private Hidden otherwise(Tag tag) {
    return group instanceof ExifDirectoryBase && tag.hasTagName() ? Hidden.DEVICE : Hidden.UNKNOWN;
  }

  private void property(String path, String value) {
    tell(Tagged.named(path).orElse(Hidden.UNKNOWN), path, value);
  }

  private void tell(Hidden what, String name, String value) {
    found.hides(what);
    Facts.tell(what, name, value, found);
  }
}
