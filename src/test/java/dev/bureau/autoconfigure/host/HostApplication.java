package dev.bureau.autoconfigure.host;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// An application that knows nothing of Bureau but has it on its class path.
@SpringBootApplication
public class HostApplication {}
