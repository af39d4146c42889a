package example.leaving;

import dev.orderstatus.api.definition.StatusSet;
import java.util.List;

/**
 * A machine that was read as a status set.
 *
 * @param set the set; it compiles
 * @param toDecide what a person has to decide, because the machine does not say it
 * @param lost what did not carry over
 */
public record ReadMachine(StatusSet set, List<String> toDecide, List<String> lost) {}
