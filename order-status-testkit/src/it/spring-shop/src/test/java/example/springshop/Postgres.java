package example.springshop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL server for the tests, from an archive on the class path. It refuses to run as root;
 * where root runs the tests, it runs as nobody.
 */
final class Postgres {

  private static final String NOBODY = "nobody";
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final Path folder;
  private final boolean root;
  private final int port;

  private Postgres() throws IOException {
    folder = Files.createTempDirectory("postgres");
    root = Files.getOwner(folder).getName().equals("root");
    port = freePort();
    Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
    unpack();
    if (root) {
      Files.setOwner(
          folder,
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY));
    }
    run("initdb", "--username=shop", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync");
    // The server dies in these tests, and never the machine: the disk may be as late as it likes.
    Files.writeString(
        folder.resolve("data/postgresql.conf"),
        """
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        fsync = off
        """.formatted(port),
        StandardOpenOption.APPEND);
    start();
  }

  /** The one server of these tests, started when it is first asked for. */
  static Postgres server() {
    return Holder.SERVER;
  }

  private static final class Holder {
    private static final Postgres SERVER = create();

    private static Postgres create() {
      try {
        return new Postgres();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  /** The archive for this machine, as its name is on the class path. */
  static String archive() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String name = system.startsWith("mac") ? "darwin" : system.split(" ")[0];
    String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    return "postgres-" + name + "-" + machine + ".txz";
  }

  /** The address of a new, empty database. */
  String newDatabase() {
    String name = "shop_" + DATABASES.incrementAndGet();
    new JdbcTemplate(new DriverManagerDataSource(address("postgres")))
        .execute("create database " + name);
    return address(name);
  }

  private String address(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=shop".formatted(port, database);
  }

  /** Starts the server on the data that are there, and waits until it answers. */
  void start() {
    run("pg_ctl", "start", "--wait", "--log=" + folder.resolve("data/server.log"));
  }

  /** Ends the server without letting it finish anything. */
  void crash() {
    run("pg_ctl", "stop", "--mode=immediate");
  }

  private void remove() {
    try {
      if (Files.exists(folder.resolve("data/postmaster.pid"))) {
        crash();
      }
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }

  private void unpack() throws IOException {
    Process tar = new ProcessBuilder("tar", "-x", "--no-same-owner", "-C", folder.toString())
        .inheritIO()
        .redirectInput(ProcessBuilder.Redirect.PIPE)
        .start();
    try (InputStream archive = Postgres.class.getResourceAsStream("/" + archive());
        OutputStream input = tar.getOutputStream()) {
      new XZInputStream(archive).transferTo(input);
    }
    succeed(tar, "tar");
  }

  private void run(String program, String... arguments) {
    Path output = folder.resolve(program + ".txt");
    List<String> command = new ArrayList<>();
    if (root) {
      command.addAll(List.of("runuser", "-u", NOBODY, "--"));
    }
    command.add(folder.resolve("bin").resolve(program).toString());
    command.add("--pgdata=" + folder.resolve("data"));
    command.addAll(List.of(arguments));
    try {
      // Into a file: the server that pg_ctl starts would keep a pipe open.
      Process process = new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(output.toFile())
          .start();
      succeed(process, program + ": " + output);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void succeed(Process process, String name) {
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(name + " ended with status " + process.exitValue());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** A port below those that clients get, so that it is still free after a crash. */
  private static int freePort() throws IOException {
    for (int port = 25432; ; port++) {
      try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return free.getLocalPort();
      } catch (BindException taken) {
        if (port == 26432) {
          throw taken;
        }
      }
    }
  }
}
