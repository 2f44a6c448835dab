package dev.bureau.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BytesUploadTests {

    private final List<byte[]> taken = new ArrayList<>();
    private final BytesUpload upload = new BytesUpload(4, "Too large", taken::add);

    @BeforeEach
    void begin() {
        MockVaadin.setup();
    }

    @AfterEach
    void end() {
        MockVaadin.tearDown();
    }

    @Test
    void takesWhatFits() throws IOException {
        var event = event(4, new ByteArrayInputStream(new byte[] {1, 2, 3, 4}));

        upload.handleUploadRequest(event);
        MockVaadin.clientRoundtrip(true);

        assertThat(event.isRejected()).isFalse();
        assertThat(taken).containsExactly(new byte[] {1, 2, 3, 4});
    }

    @Test
    void stopsReadingWhereTheBrowserLiedAboutTheSize() throws IOException {
        var endless = new Endless();
        var event = event(-1, endless);

        upload.handleUploadRequest(event);
        MockVaadin.clientRoundtrip(true);

        assertThat(event.isRejected()).isTrue();
        assertThat(endless.read).isLessThan(10);
        assertThat(taken).isEmpty();
    }

    @Test
    void readsNothingOfWhatIsSaidToBeTooLarge() throws IOException {
        var endless = new Endless();
        var event = event(5, endless);

        upload.handleUploadRequest(event);

        assertThat(event.isRejected()).isTrue();
        assertThat(endless.read).isZero();
    }

    private static UploadEvent event(long size, InputStream content) {
        var owner = new Div();
        UI.getCurrent().add(owner);
        var part =
                (Part)
                        Proxy.newProxyInstance(
                                BytesUploadTests.class.getClassLoader(),
                                new Class<?>[] {Part.class},
                                (proxy, method, arguments) -> content);
        return new UploadEvent(null, null, null, "a.bin", size, "", owner.getElement(), part);
    }

    /// More bytes than anybody could hold.
    private static final class Endless extends InputStream {
        private int read;

        @Override
        public int read() {
            read++;
            return 7;
        }
    }
}
