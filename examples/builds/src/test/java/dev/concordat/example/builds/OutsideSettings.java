package dev.concordat.example.builds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Maven settings that offer the user's local repository as a remote one, so that nothing is downloaded twice. */
final class OutsideSettings {
    private static final String TEXT = """
            <settings>
              <profiles>
                <profile>
                  <id>already-downloaded</id>
                  <repositories>
                    <repository>
                      <id>already-downloaded</id>
                      <url>URL</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                      <snapshots><enabled>false</enabled></snapshots>
                    </repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository>
                      <id>already-downloaded</id>
                      <url>URL</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                      <snapshots><enabled>false</enabled></snapshots>
                    </pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>already-downloaded</activeProfile>
              </activeProfiles>
            </settings>
            """;

    private OutsideSettings() {}

    static Path write(Path directory, Path userRepository) throws IOException {
        Path settings = Files.createDirectories(directory).resolve("settings.xml");
        return Files.writeString(
                settings, TEXT.replace("URL", userRepository.toUri().toString()));
    }
}
