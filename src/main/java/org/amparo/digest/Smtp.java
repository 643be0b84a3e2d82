package org.amparo.digest;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;

/** Hands letters to the deployment's mail server (RFC 5321), over TLS unless that server is this machine. */
public final class Smtp implements Postman {
  private static final String PATIENCE_MS = "15000";

  private final Session session;
  private final String user;
  private final String password;
  private final String from;

  /** @param tls whether the server must offer STARTTLS; its certificate is checked */
  public Smtp(String host, int port, boolean tls, String user, String password, String from) {
    var properties = new Properties();
    properties.put("mail.smtp.host", host);
    properties.put("mail.smtp.port", Integer.toString(port));
    properties.put("mail.smtp.localhost", "amparo.invalid");
    properties.put("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
    properties.put("mail.smtp.starttls.enable", Boolean.toString(tls));
    properties.put("mail.smtp.starttls.required", Boolean.toString(tls));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.connectiontimeout", PATIENCE_MS);
    properties.put("mail.smtp.timeout", PATIENCE_MS);
    properties.put("mail.smtp.writetimeout", PATIENCE_MS);
    this.session = Session.getInstance(properties);
    this.user = user;
    this.password = password;
    this.from = from;
  }

  @Override
  public void carry(Letter letter) throws UndeliveredException {
    try {
      var message = new Unsigned(session);
      message.setFrom(new InternetAddress(from));
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address()));
      message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
      message.setText(letter.body(), StandardCharsets.UTF_8.name());
      message.saveChanges();
      if (user.isEmpty()) {
        Transport.send(message);
      } else {
        Transport.send(message, user, password);
      }
    } catch (MessagingException e) {
      throw new UndeliveredException(e);
    }
  }

  /** A message whose id is drawn, for the library's own carries the clock, a counter and the machine's name. */
  private static final class Unsigned extends MimeMessage {
    Unsigned(Session session) {
      super(session);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + UUID.randomUUID() + "@amparo.invalid>");
    }
  }

  @Override
  public String toString() {
    return "Smtp[redacted]";
  }
}
