# Read by mvnw: chooses the JDK (JAVA_HOME) and where Maven comes from (distributionUrl).
# An exported JAVA_HOME and an exported MVNW_REPOURL always win.

needed_jdk=25
needed_maven=3.9.11

jdk_version() { # of the JDK in directory $1, such as 25; nothing if there is none
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

javac_version() { # of the javac on the PATH
    # macOS has a javac that only asks for an installation
    if [ "$(uname)" = Darwin ] && ! /usr/libexec/java_home >/dev/null 2>&1; then return 0; fi
    javac -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

find_jdk() { # the newest JDK of the usual directories that is new enough; the needed version itself comes first
    found='' found_version=0
    set +f
    for home in \
        /usr/lib/jvm/* /usr/java/* /usr/local/lib/jvm/* /opt/* /opt/java/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.gradle/jdks/* \
        "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        version="$(jdk_version "$home")"
        [ "${version:-0}" -ge "$needed_jdk" ] || continue
        [ "$found_version" -ne "$needed_jdk" ] || break
        if [ "$version" -eq "$needed_jdk" ] || [ "$version" -gt "$found_version" ]; then
            found="$home" found_version="$version"
        fi
    done
    set -f
    printf %s "$found"
}

choose_jdk() {
    if [ -n "${JAVA_HOME-}" ]; then
        version="$(jdk_version "$JAVA_HOME")"
        [ "${version:-0}" -ge "$needed_jdk" ] || die "JAVA_HOME is '$JAVA_HOME' (Java ${version:-unknown}), but Bureau is built with JDK $needed_jdk or newer.
Point JAVA_HOME at such a JDK, or unset it to let mvnw look for one."
        return 0
    fi
    version="$(javac_version)"
    [ "${version:-0}" -lt "$needed_jdk" ] || return 0
    JAVA_HOME="$(find_jdk)"
    [ -n "$JAVA_HOME" ] || die "Bureau is built with JDK $needed_jdk or newer, and none was found (the javac on the PATH is ${version:-missing}).
Install one, for example Eclipse Temurin $needed_jdk from https://adoptium.net, 'sdk install java $needed_jdk-tem',
'brew install openjdk' or your system's openjdk-$needed_jdk-jdk, or point JAVA_HOME at the one you have."
    export JAVA_HOME
    verbose "using the JDK in $JAVA_HOME"
}

installed_maven() { # its version, such as 3.8.7
    command -v mvn >/dev/null && mvn -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*[0-9]\).*/\1/p'
}

# The wrapper downloads Maven from Apache's archive. Where a Maven is installed, its own settings (mirrors,
# proxies) are better: a 3.9 runs the build itself, an older one fetches the needed one as an ordinary artifact.
choose_maven() {
    if [ -n "${MVNW_REPOURL-}" ]; then
        distributionUrl="$MVNW_REPOURL/org/apache/maven/apache-maven/$needed_maven/apache-maven-$needed_maven-bin.zip"
        return 0
    fi
    wrapper="${MAVEN_USER_HOME:-$HOME/.m2}/wrapper"
    local_zip="$wrapper/apache-maven-$needed_maven-bin.zip"
    extension=zip
    command -v unzip >/dev/null || extension=tar.gz
    local_file="${local_zip%zip}$extension"
    archive="$wrapper/dists/apache-maven-$needed_maven/$(hash_string "$distributionUrl")"
    if [ ! -f "$local_file" ] && [ ! -d "$archive" ]; then
        case "$(installed_maven)" in
        '') return 0 ;;
        3.9.*) exec mvn "$@" ;;
        esac
        echo "Fetching Maven $needed_maven with the installed Maven ..." >&2
        (cd "${TMPDIR:-/tmp}" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
            "-Dartifact=org.apache.maven:apache-maven:$needed_maven:$extension:bin" \
            "-DoutputDirectory=$wrapper" >/dev/null 2>&1) || :
    fi
    [ -f "$local_file" ] || return 0
    # a user name makes the wrapper read it with Java: curl may be missing, and wget knows no files
    distributionUrl="file://$local_zip" MVNW_USERNAME=local MVNW_PASSWORD=local
}

choose_jdk
# Maven's own libraries use what Java 25 warns about; a build is too short for the thorough compiler, which doubles its time
export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC ${MAVEN_OPTS-}"
choose_maven "$@"
