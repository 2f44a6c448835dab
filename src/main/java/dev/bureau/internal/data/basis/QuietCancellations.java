package dev.bureau.internal.data.basis;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;

/// Leaves out of the log what Hibernate warns of where a statement was cancelled that reads a list,
/// since whoever types in a search would fill the log otherwise. All other warnings, and those of
/// the application's own statements, stay; so do all where the log is another one than Logback.
public final class QuietCancellations extends TurboFilter implements DisposableBean {

    private static final String WARNS = "org.hibernate.orm.jdbc.error";

    /// Begins with the log that the application has.
    public QuietCancellations() {
        setName("bureau-cancellations");
        start();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            log.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable failure) {
        return format != null
                        && level == Level.WARN
                        && logger.getName().equals(WARNS)
                        && Cancellations.warnOf(format)
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }

    @Override
    public void destroy() {
        stop();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            log.getTurboFilterList().remove(this);
        }
    }
}
