package example.flinkaudit;

import java.net.URI;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A cluster in this process, of two task managers that take one task of a kind each. */
final class Cluster implements BeforeAllCallback, AfterAllCallback {

  private MiniCluster cluster;
  private int oldest;

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    Configuration configuration = new Configuration();
    configuration.setString("metrics.reporters", "test");
    configuration.setString(
        "metrics.reporter.test.factory.class", DecisionCounters.Factory.class.getName());
    cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
        .setConfiguration(configuration)
        .setNumTaskManagers(2)
        .setNumSlotsPerTaskManager(1)
        .withRandomPorts()
        .build());
    cluster.start();
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    cluster.close();
  }

  MiniCluster mini() {
    return cluster;
  }

  StreamExecutionEnvironment environment(Configuration configuration, int parallelism)
      throws Exception {
    URI rest = cluster.getRestAddress().get();
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.createRemoteEnvironment(
        rest.getHost(), rest.getPort(), configuration);
    // Creating one resets what may be left of a savepoint.
    environment.configure(configuration);
    environment.setParallelism(parallelism);
    return environment;
  }

  /** Ends the task manager that runs longest, with all that it has in memory, and starts a new one. */
  void replaceTaskManager() throws Exception {
    cluster.terminateTaskManager(oldest++).get();
    cluster.startTaskManager();
  }
}
