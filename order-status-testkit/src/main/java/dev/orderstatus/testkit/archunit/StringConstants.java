package dev.orderstatus.testkit.archunit;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The string constants of a class file: ArchUnit does not report which texts a method uses. */
final class StringConstants {

  private static final int MAGIC = 0xCAFEBABE;

  private StringConstants() {}

  /** Reads the constant pool, by section 4.4 of the Java Virtual Machine Specification. */
  static Set<String> of(InputStream bytes) throws IOException {
    DataInputStream file = new DataInputStream(bytes);
    if (file.readInt() != MAGIC) {
      throw new IOException("not a class file: it does not begin with CAFEBABE");
    }
    file.readInt(); // its version
    Map<Integer, String> texts = new HashMap<>();
    Set<Integer> strings = new TreeSet<>();
    int count = file.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = file.readUnsignedByte();
      switch (tag) {
        case 1 -> texts.put(i, file.readUTF());
        case 8 -> strings.add(file.readUnsignedShort());
        case 7, 16, 19, 20 -> file.skipNBytes(2);
        case 15 -> file.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> file.skipNBytes(4);
        case 5, 6 -> {
          file.skipNBytes(8);
          i++; // a long or a double takes two places
        }
        default -> throw new IOException("unknown kind of constant in the class file: " + tag);
      }
    }
    Set<String> constants = new TreeSet<>();
    strings.forEach(index -> constants.add(texts.getOrDefault(index, "")));
    return constants;
  }
}
