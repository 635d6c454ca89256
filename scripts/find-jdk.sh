# Sets JAVA_HOME to a JDK of at least the wanted version, or says what to install and fails.
# Sourced by ./stemma and ./check. Works with the bash 3.2 of macOS.

stemma_wanted_java=25

# Major version of the JDK in folder $1, from its release file; empty when it is no JDK.
stemma_java_version() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

stemma_find_jdk() {
  local candidate version on_path
  on_path=$(command -v javac 2>/dev/null || true)
  # A link such as /usr/bin/javac leads to the JDK in a few steps; readlink -f is missing on older macOS.
  while [ -n "$on_path" ] && [ -L "$on_path" ]; do
    candidate=$(readlink "$on_path")
    case "$candidate" in
      /*) on_path=$candidate ;;
      *) on_path=$(dirname "$on_path")/$candidate ;;
    esac
  done
  for candidate in "${JAVA_HOME:-}" "${on_path%/bin/javac}" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$candidate" ] || continue
    version=$(stemma_java_version "$candidate")
    if [ -n "$version" ] && [ "$version" -ge "$stemma_wanted_java" ]; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  echo "stemma: needs a JDK $stemma_wanted_java or newer and found none." >&2
  echo "        Install one (Debian and Ubuntu: temurin-$stemma_wanted_java-jdk from Adoptium; macOS: brew install openjdk;" >&2
  echo "        anywhere: sdk install java $stemma_wanted_java-tem), or set JAVA_HOME to it." >&2
  return 1
}
