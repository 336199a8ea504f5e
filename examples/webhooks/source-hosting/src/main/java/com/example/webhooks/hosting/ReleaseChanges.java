package com.example.webhooks.hosting;

import java.util.Optional;

/** What a release said before it was edited. */
public record ReleaseChanges(Optional<Previous> name, Optional<Previous> body) {}
