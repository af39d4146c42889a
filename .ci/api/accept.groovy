// Takes the breaks that .ci/api/accepted names out of what japicmp found, before it judges.
def file = new File(System.getProperty("maven.multiModuleProjectDirectory"), ".ci/api/accepted")
def accepted = file.readLines()*.trim().findAll { it && !it.startsWith("#") }.collect { it.split(/\s+/)[0] } as Set

def accept = { element, String name ->
  element.compatibilityChanges.removeAll { "$name:${it.type}".toString() in accepted }
}
jApiClasses.each { type ->
  def name = type.fullyQualifiedName
  accept(type, name)
  type.fields.each { accept(it, "$name.${it.name}") }
  (type.methods + type.constructors).each { accept(it, "$name.${it.name}(${it.parameters*.type.join(',')})") }
}
return jApiClasses
