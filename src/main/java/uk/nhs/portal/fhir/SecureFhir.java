package uk.nhs.portal.fhir;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/// Guards the FHIR server: everything but what it can do is for systems with a key. There is no
/// session and no cookie, so there is nothing that another site could use.
@Configuration(proxyBeanMethods = false)
class SecureFhir {

  static final String METADATA = "/fhir/R4/metadata";

  @Bean
  @Order(15)
  SecurityFilterChain fhir(HttpSecurity http, RecogniseClients clients) {
    return http.securityMatcher("/fhir/**")
        .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .addFilterBefore(new ByKey(clients), AuthorizationFilter.class)
        .exceptionHandling(refused ->
            refused.authenticationEntryPoint((request, response, why) -> refuse(response)))
        .authorizeHttpRequests(requests ->
            requests.requestMatchers(METADATA).permitAll().anyRequest().hasRole("FHIR_CLIENT"))
        .build();
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpStatus.UNAUTHORIZED.value());
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    response.setContentType(FhirAnswer.JSON.toString());
    response
        .getOutputStream()
        .write(
            FhirAnswer.text(
                    FhirAnswer.outcome(
                        IssueType.LOGIN,
                        "Send the key of your system as: Authorization: Bearer KEY."))
                .getBytes(StandardCharsets.UTF_8));
  }

  /// Recognises a system by its key, for this request.
  private static final class ByKey extends OncePerRequestFilter {

    private final RecogniseClients clients;

    ByKey(RecogniseClients clients) {
      this.clients = clients;
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      clients
          .behind(request.getHeader(HttpHeaders.AUTHORIZATION))
          .ifPresent(system ->
              SecurityContextHolder.setContext(
                  new SecurityContextImpl(
                      UsernamePasswordAuthenticationToken.authenticated(
                          system, null, AuthorityUtils.createAuthorityList("ROLE_FHIR_CLIENT")))));
      chain.doFilter(request, response);
    }
  }
}
