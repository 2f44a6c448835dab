package dev.bureau.internal.ui;

import org.springframework.context.annotation.Configuration;

/// The beans of this layer.
@Configuration(proxyBeanMethods = false)
public class UiConfiguration {}
