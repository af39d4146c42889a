package dev.orderstatus.testkit.contract;

/**
 * All that any status set must keep. A test class that implements it names its set, and JUnit runs
 * every test of the parts.
 */
public interface StatusSetContract
    extends DefinitionContract, ReachContract, DecisionContract, TextContract {}
