package touchstone.server.people.door;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.ProblemWriter;
import touchstone.server.platform.Refused;

/**
 * Two doors: one for tokens, without cookies and page tokens; one for browsers, with both. The files of the pages lie before
 * them: they are the same for everybody and kept by whoever stands between, so no cookie may travel with them.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Doors {

    @Bean
    @Order(0)
    SecurityFilterChain files(HttpSecurity http, ProblemWriter problems) throws Exception {
        return common(http, problems)
                .securityMatcher("/assets/**")
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokenDoor(HttpSecurity http, Credentials credentials, ProblemWriter problems) throws Exception {
        return common(http, problems)
                .securityMatcher(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null)
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new TokenDoor(credentials, problems), AuthorizationFilter.class)
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browserDoor(HttpSecurity http, Credentials credentials, Cookies cookies, ProblemWriter problems)
            throws Exception {
        return common(http, problems)
                .csrf(csrf -> csrf.spa().csrfTokenRepository(cookies.pageTokens()))
                .addFilterBefore(new CookieDoor(credentials, cookies), AuthorizationFilter.class)
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET, "/api/v1/session", "/api/v1/links/*", "/api/v1/projects/schema.json")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/session", "/api/v1/links/*")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .build();
    }

    private static HttpSecurity common(HttpSecurity http, ProblemWriter problems) throws Exception {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable) // ours are written before anything can answer
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .exceptionHandling(answers -> answers.authenticationEntryPoint((request, response, thrown) ->
                                problems.write(request, response, new Refused(CommonProblem.NOT_SIGNED_IN)))
                        .accessDeniedHandler((request, response, thrown) -> problems.write(
                                request,
                                response,
                                new Refused(
                                        thrown instanceof CsrfException
                                                ? CommonProblem.PAGE_OUTDATED
                                                : CommonProblem.NOT_ALLOWED))));
    }
}
