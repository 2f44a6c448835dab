package dev.bureau.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.mock.env.MockEnvironment;

class UnreachableDatabaseFailureAnalyzerTests {

    private final MockEnvironment environment = new MockEnvironment();
    private final UnreachableDatabaseFailureAnalyzer analyzer =
            new UnreachableDatabaseFailureAnalyzer(environment);

    @ParameterizedTest
    @CsvSource({"08001, cannot be reached", "28P01, refuses the sign-in", "3D000, does not exist"})
    void saysWhatIsWrong(String state, String what) {
        var analysis = analyzer.analyze(failure(state));
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription())
                .contains(what)
                .contains("No answer")
                .contains("Connection refused");
        assertThat(analysis.getAction()).isNotBlank();
    }

    @Test
    void namesTheAddressWithoutPasswords() {
        environment.setProperty(
                "spring.datasource.url", "jdbc:postgresql://db:5432/news?user=ada&password=secret");
        assertThat(analyzer.analyze(failure("08001")).getDescription())
                .contains("'jdbc:postgresql://db:5432/news'")
                .doesNotContain("secret");
    }

    @Test
    void leavesOtherErrorsAlone() {
        assertThat(analyzer.analyze(failure("42P01"))).isNull();
        assertThat(analyzer.analyze(failure(null))).isNull();
    }

    private static Throwable failure(String state) {
        var cause =
                new SQLException("No answer", state, new ConnectException("Connection refused"));
        return new BeanCreationException("dataSource", cause.getMessage(), cause);
    }
}
