package touchstone.server.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds the handler of a request. Spring weighs every condition of every endpoint for every request whose path has a variable in it;
 * here an endpoint is weighed only if its path can be the request's: as long, and the same wherever it has no variable.
 */
final class PathFirst extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, List<Shape>> shapes = new ConcurrentHashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        List<PathContainer.Element> path = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .elements();
        List<Shape> known = shapes.computeIfAbsent(info, PathFirst::shapes);
        for (Shape shape : known) {
            if (shape.canBe(path)) {
                return super.getMatchingMapping(info, request);
            }
        }
        return null;
    }

    private static List<Shape> shapes(RequestMappingInfo info) {
        PathPatternsRequestCondition condition = Objects.requireNonNull(info.getPathPatternsCondition());
        return condition.getPatterns().stream().map(Shape::of).toList();
    }

    /**
     * What a path must look like.
     *
     * @param elements names and slashes in their order; empty text where anything may stand
     * @param open of any length: the pattern ends in a wildcard for the rest, or is otherwise not to be judged here
     */
    private record Shape(List<String> elements, boolean open) {

        /** Wildcards for any number of names, and expressions. */
        private static final List<String> HARD = List.of("**", "{*", ":", "\\");

        static Shape of(PathPattern pattern) {
            String text = pattern.getPatternString();
            boolean open = !text.startsWith("/") || HARD.stream().anyMatch(text::contains);
            List<String> elements = PathContainer.parsePath(text).elements().stream()
                    .map(PathContainer.Element::value)
                    .map(value -> value.chars().anyMatch(sign -> "{}*?".indexOf(sign) >= 0) ? "" : value)
                    .toList();
            return new Shape(elements, open);
        }

        boolean canBe(List<PathContainer.Element> path) {
            if (open) {
                return true;
            }
            if (path.size() != elements.size()) {
                return false;
            }
            // Paths of one program begin alike: what tells them apart stands at the end.
            for (int place = elements.size() - 1; place >= 0; place--) {
                String wanted = elements.get(place);
                if (!wanted.isEmpty() && !wanted.equals(text(path.get(place)))) {
                    return false;
                }
            }
            return true;
        }

        private static String text(PathContainer.Element element) {
            return element instanceof PathContainer.PathSegment segment ? segment.valueToMatch() : element.value();
        }
    }
}
