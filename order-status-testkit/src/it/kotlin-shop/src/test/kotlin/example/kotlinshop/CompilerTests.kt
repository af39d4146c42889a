package example.kotlinshop

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What the compiler finds, as the library says where null may be and which decisions there are. */
class CompilerTests {
  private val mistakes =
      """
      import dev.orderstatus.api.decision.*
      import dev.orderstatus.api.order.*
      import dev.orderstatus.core.webshop.Webshop

      fun code(): OrderCode = OrderCode.of(null)
      fun found(order: Order): Any = order.attributes().find(Webshop.PAYMENT_REFERENCE)
      fun status(decision: Decision): Int =
          when (decision) {
            is Accepted -> 200
            is Unchanged -> 200
            is Refused -> 409
          }
      """

  @Test
  fun mistakesWithNullAndForgottenDecisionsDoNotCompile(@TempDir folder: Path) {
    assertEquals(
        listOf(
            "5:38: error: null cannot be a value of a non-null type 'String'.",
            "6:32: error: return type mismatch: expected 'Any', actual 'Any?'.",
            "8:5: error: 'when' expression must be exhaustive." +
                " Add the 'is Attention' branch or an 'else' branch."),
        errors(folder.resolve("Mistakes.kt").apply { writeText(mistakes.trimIndent()) }))
  }

  private fun errors(source: Path): List<String> {
    val printed = ByteArrayOutputStream()
    val status =
        K2JVMCompiler()
            .exec(
                PrintStream(printed, true, Charsets.UTF_8),
                "-classpath",
                System.getProperty("java.class.path"),
                "-no-stdlib",
                "-d",
                source.resolveSibling("classes").toString(),
                source.toString())
    assertEquals(ExitCode.COMPILATION_ERROR, status)
    return printed.toString(Charsets.UTF_8).lines().filter { "error: " in it }.map {
      it.substringAfter("Mistakes.kt:")
    }
  }
}
