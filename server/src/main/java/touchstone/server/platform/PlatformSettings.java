package touchstone.server.platform;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the whole installation.
 *
 * @param home the folder that holds everything the installation keeps outside the database
 * @param url where people reach the server; links are made with it
 */
@ConfigurationProperties("touchstone")
public record PlatformSettings(
        @DefaultValue("touchstone-home") Path home,
        @DefaultValue("http://localhost:8080") URI url) {

    /** The full address of a path of the user interface. */
    public String address(String path) {
        String base = url.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /** Whether people reach the server over HTTPS, so that cookies may insist on it. */
    public boolean secure() {
        return "https".equalsIgnoreCase(url.getScheme());
    }
}
