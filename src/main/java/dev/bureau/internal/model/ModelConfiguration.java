package dev.bureau.internal.model;

import org.springframework.context.annotation.Configuration;

/// The beans of this layer.
@Configuration(proxyBeanMethods = false)
public class ModelConfiguration {}
