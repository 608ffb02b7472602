package uk.nhs.portal.questionnaires.responses;

/// A file that somebody answers with.
public final class UploadedFile {

  /// The most that a file may have: 10 MB.
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  private static final int LONGEST_NAME = 255;

  private final String name;
  private final String mediaType;
  private final byte[] content;

  /// A file.
  ///
  /// @param name as the person's device calls it
  /// @param mediaType found out from the content: PDF, JPEG or PNG
  /// @param content 1 byte to [#MOST_BYTES]; belongs to the file from now on
  public UploadedFile(String name, String mediaType, byte[] content) {
    if (content.length == 0 || content.length > MOST_BYTES) {
      throw new IllegalArgumentException("a file has 1 byte to 10 MB");
    }
    this.name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    this.mediaType = mediaType;
    this.content = content;
  }

  /// As the person's device calls it.
  public String name() {
    return name;
  }

  /// `application/pdf`, `image/jpeg` or `image/png`.
  public String mediaType() {
    return mediaType;
  }

  /// Everything that is in it.
  public byte[] content() {
    return content;
  }

  @Override
  public String toString() {
    return "UploadedFile[***]";
  }
}
