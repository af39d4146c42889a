import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/**
 * Writes the signatures of a jar as another jar: public classes outside internal packages, with
 * their public and protected members, and no code, resources or annotations. The same signatures
 * give the same bytes. Run by .ci/api/renew, with ASM on the class path.
 */
final class Signatures {
  private static final int SEEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

  public static void main(String... args) throws IOException {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    try (JarFile jar = new JarFile(args[0])) {
      for (JarEntry entry : jar.stream().toList()) {
        if (entry.getName().endsWith(".class") && !entry.getName().contains("/internal/")) {
          ClassReader read = new ClassReader(jar.getInputStream(entry).readAllBytes());
          if ((read.getAccess() & SEEN) != 0) {
            classes.put(entry.getName(), stripped(read));
          }
        }
      }
    }
    SortedMap<String, byte[]> all = new TreeMap<>(classes);
    classes.keySet().removeIf(name -> isHidden(name, all));
    try (OutputStream file = Files.newOutputStream(Path.of(args[1]));
        JarOutputStream jar = new JarOutputStream(file)) {
      for (var named : classes.entrySet()) {
        JarEntry entry = new JarEntry(named.getKey());
        entry.setTime(0);
        jar.putNextEntry(entry);
        jar.write(named.getValue());
      }
    }
    System.out.println(args[1] + ": " + classes.size() + " classes");
  }

  /** Whether a class around a nested one is left out. */
  private static boolean isHidden(String name, SortedMap<String, byte[]> classes) {
    int nested = name.lastIndexOf('$');
    String outer = nested < 0 ? name : name.substring(0, nested) + ".class";
    return !classes.containsKey(outer) || (nested >= 0 && isHidden(outer, classes));
  }

  private static byte[] stripped(ClassReader read) {
    ClassWriter writer = new ClassWriter(0);
    read.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public FieldVisitor visitField(
              int access, String name, String type, String signature, Object value) {
            return isSeen(access) ? super.visitField(access, name, type, signature, value) : null;
          }

          @Override
          public MethodVisitor visitMethod(
              int access, String name, String type, String signature, String[] thrown) {
            return isSeen(access) ? super.visitMethod(access, name, type, signature, thrown) : null;
          }

          @Override
          public AnnotationVisitor visitAnnotation(String type, boolean visible) {
            return null;
          }

          @Override
          public AnnotationVisitor visitTypeAnnotation(
              int where, TypePath path, String type, boolean visible) {
            return null;
          }
        },
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private static boolean isSeen(int access) {
    return (access & SEEN) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
  }
}
