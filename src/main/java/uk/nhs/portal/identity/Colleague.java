package uk.nhs.portal.identity;

/// Somebody who works at a practice or a pharmacy.
public record Colleague(AccountId account, String name) {}
