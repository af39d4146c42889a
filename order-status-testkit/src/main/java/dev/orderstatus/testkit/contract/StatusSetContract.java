package dev.orderstatus.testkit.contract;

/**
 * The whole contract of a status set. A test class implements it and names its set; JUnit runs
 * every test of the parts.
 */
public interface StatusSetContract
    extends DefinitionContract, ReachContract, DecisionContract, TextContract, HtmlContract {}
