package bench.forms;

import java.lang.management.ManagementFactory;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/// What the live objects of this virtual machine take, after a full collection.
final class LiveObjects {

    /// A line of the histogram: the bytes that the objects of a class take. Fillers are rubbish.
    private static final Pattern CLASS =
            Pattern.compile(
                    "(?m)^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(?!\\[?L?jdk\\.internal\\.vm\\.Filler)(\\S+)");

    private LiveObjects() {}

    /// In bytes.
    static long size() {
        return CLASS.matcher(histogram())
                .results()
                .mapToLong(it -> Long.parseLong(it.group(1)))
                .sum();
    }

    private static String histogram() {
        try {
            return (String)
                    ManagementFactory.getPlatformMBeanServer()
                            .invoke(
                                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                    "gcClassHistogram",
                                    new Object[] {new String[0]},
                                    new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException("This virtual machine tells nothing of its objects", e);
        }
    }
}
