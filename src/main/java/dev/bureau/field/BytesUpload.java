package dev.bureau.field;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;

/// Takes an uploaded file into memory. How large it may be is checked while it is read: what the
/// browser says of it counts for nothing.
///
/// @param most how many bytes it may have
/// @param tooLarge what is said of a larger one
/// @param taken gets the bytes
record BytesUpload(int most, String tooLarge, Consumer<byte[]> taken) implements UploadHandler {

    private static final long serialVersionUID = 1L;

    /// What a request has besides the file.
    private static final int AROUND = 100_000;

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        if (event.getFileSize() > most) {
            event.reject(tooLarge);
            return;
        }
        try (var file = event.getInputStream()) {
            var content = file.readNBytes(most + 1);
            if (content.length > most) {
                event.reject(tooLarge);
            } else {
                event.getUI().accessSynchronously(() -> taken.accept(content));
            }
        }
    }

    @Override
    public long getRequestSizeMax() {
        return (long) most + AROUND;
    }

    @Override
    public long getFileSizeMax() {
        return most;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
