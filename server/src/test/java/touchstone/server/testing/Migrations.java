package touchstone.server.testing;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations on the class path, as one number that changes when any of them does. */
final class Migrations {
    private Migrations() {}

    static String hash() throws IOException {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (Resource migration : all())
                try (InputStream content = migration.getInputStream()) {
                    hash.update(content.readAllBytes());
                }
            return HexFormat.of().formatHex(hash.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Resource> all() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql"))
                .sorted(Comparator.comparing(Migrations::address))
                .toList();
    }

    private static String address(Resource resource) {
        return String.valueOf(resource.getFilename());
    }
}
