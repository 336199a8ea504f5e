package dev.concordat.core.check;

import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what a contract says against itself, or in vain. Not thread-safe. */
final class Contradictions {
    private final List<Finding> found = new ArrayList<>();
    private final String contract;
    private final String context;

    Contradictions(SemanticContract contract) {
        this.contract = contract.nameAndVersion();
        this.context = "context " + contract.fact().context();
    }

    void error(ContractRule rule, String what, String fix) {
        add(rule, Severity.ERROR, contract, what, fix);
    }

    void warning(ContractRule rule, String what, String fix) {
        add(rule, Severity.WARNING, contract, what, fix);
    }

    void info(ContractRule rule, String what, String fix) {
        add(rule, Severity.INFO, contract, what, fix);
    }

    void fieldError(ContractRule rule, String path, String what, String fix) {
        add(rule, Severity.ERROR, field(path), what, fix);
    }

    void fieldWarning(ContractRule rule, String path, String what, String fix) {
        add(rule, Severity.WARNING, field(path), what, fix);
    }

    void fieldInfo(ContractRule rule, String path, String what, String fix) {
        add(rule, Severity.INFO, field(path), what, fix);
    }

    /** Is about the record of the context, so that many contracts of one context say it once. */
    void contextError(ContractRule rule, String what, String fix) {
        add(rule, Severity.ERROR, context, what, fix);
    }

    void contextWarning(ContractRule rule, String what, String fix) {
        add(rule, Severity.WARNING, context, what, fix);
    }

    private String field(String path) {
        return contract + ", field " + path;
    }

    private void add(ContractRule rule, Severity severity, String place, String what, String fix) {
        found.add(Finding.error(rule, place, what, fix).as(severity));
    }

    Findings findings() {
        return Findings.of(found);
    }
}
