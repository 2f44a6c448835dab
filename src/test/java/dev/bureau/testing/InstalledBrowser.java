package dev.bureau.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds a Chromium, Chrome or Edge of this machine; `BUREAU_BROWSER` names another one.
public final class InstalledBrowser {
    private static final List<String> COMMANDS =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "chrome",
                    "microsoft-edge");

    private static final List<String> PLACES =
            List.of(
                    "/snap/bin/chromium",
                    "/opt/google/chrome/chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
                    "C:/Program Files/Google/Chrome/Application/chrome.exe",
                    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
                    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

    private InstalledBrowser() {}

    /// The executable of the first one that is there.
    public static Optional<Path> find() {
        var named = System.getenv("BUREAU_BROWSER");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return Stream.concat(onThePath(), PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onThePath() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var folders = Pattern.compile(Pattern.quote(File.pathSeparator)).split(path);
        return COMMANDS.stream()
                .flatMap(command -> Stream.of(folders).map(folder -> Path.of(folder, command)));
    }
}
