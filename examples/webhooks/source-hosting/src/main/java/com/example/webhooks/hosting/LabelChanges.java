package com.example.webhooks.hosting;

import java.util.Optional;

/** What a label was before it was edited. */
public record LabelChanges(Optional<Previous> name, Optional<Previous> color, Optional<Previous> description) {}
