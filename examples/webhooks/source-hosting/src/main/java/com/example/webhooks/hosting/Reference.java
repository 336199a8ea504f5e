package com.example.webhooks.hosting;

import java.net.URI;

/** Where to read more. */
public record Reference(URI url) {}
