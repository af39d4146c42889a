/**
 * The workflow on which all libraries are measured, as plain data.
 * {@link dev.orderstatus.benchmarks.workflow.Workflow} holds its rows,
 * {@link dev.orderstatus.benchmarks.workflow.Questions} the seeded questions, and
 * {@link dev.orderstatus.benchmarks.workflow.PlainIfs} the answers that every library must give.
 */
@NullMarked
package dev.orderstatus.benchmarks.workflow;

import org.jspecify.annotations.NullMarked;
