package com.example.webhooks.hosting;

import java.time.Instant;

/** The workflow behind a deployment. */
public record Workflow(
        long id, String nodeId, String name, String path, String state, Instant createdAt, Instant updatedAt) {}
