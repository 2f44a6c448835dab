package dev.bureau.internal.ui.mount;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The files of the browser's part that lie beside Bureau's classes: the Vaadin bundle, style
/// sheets and scripts. An application with a bundle of its own has other files of the same names
/// before them on its class path.
final class OwnResources {

    private static final String BUNDLE = "META-INF/VAADIN/webapp/";

    /// Style sheets and scripts of Bureau and of its theme, by their address below the servlet.
    private static final Pattern FILE =
            Pattern.compile("/(bureau|aura)/[\\w/-]+(\\.[\\w-]+)*\\.\\w+");

    private final URLClassLoader jar =
            new URLClassLoader(
                    new URL[] {
                        OwnResources.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    null);

    /// A file of the bundle, if it is ours to say.
    @Nullable URL find(String name) {
        return name.startsWith(BUNDLE) ? jar.findResource(name) : null;
    }

    /// A static file, if it is one of Bureau's or of its theme's.
    @Nullable URL file(String path) {
        return FILE.matcher(path).matches()
                ? OwnResources.class.getClassLoader().getResource("META-INF/resources" + path)
                : null;
    }

    /// A class loader that finds the bundle here first.
    ClassLoader over(ClassLoader parent) {
        return new ClassLoader(parent) {
            @Override
            public @Nullable URL getResource(String name) {
                var own = find(name);
                return own == null ? super.getResource(name) : own;
            }
        };
    }
}
