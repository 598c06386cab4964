package touchstone.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The files of the pages are the same for everybody: kept for good by whoever stands between, small on the way, without cookies. */
class PageFilesTest {

    @Test
    void filesOfThePagesComePackedAndCarryNobodysCookie() throws IOException, InterruptedException {
        try (Site site = new Site();
                HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> page = client.send(
                    HttpRequest.newBuilder(URI.create(site.url("/"))).build(), BodyHandlers.ofString());
            assertThat(page.headers().firstValue("cache-control")).contains("no-cache");
            Matcher script = Pattern.compile("src=\"(/assets/[^\"]+)\"").matcher(page.body());
            assertThat(script.find()).isTrue();
            HttpResponse<byte[]> file = client.send(
                    HttpRequest.newBuilder(URI.create(site.url(script.group(1))))
                            .header("Accept-Encoding", "gzip, deflate, br")
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("content-encoding").orElse("none"))
                    .isIn("br", "gzip");
            assertThat(file.headers().firstValue("content-length")).hasValue(Integer.toString(file.body().length));
            assertThat(file.headers().firstValue("cache-control").orElse("")).contains("immutable");
            assertThat(file.headers().allValues("set-cookie")).isEmpty();
            assertThat(file.headers().firstValue("content-security-policy")).isPresent();
        }
    }
}
