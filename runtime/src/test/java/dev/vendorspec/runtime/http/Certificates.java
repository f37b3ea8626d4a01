package dev.vendorspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates that the running JDK's keytool makes in a test's folder. */
final class Certificates {

    private static final String PASSWORD = "changeit";

    private final Path folder;

    Certificates(Path folder) {
        this.folder = folder;
    }

    /** A key whose certificate it has signed itself, for that name such as {@code ip:127.0.0.1}. */
    KeyStore selfSigned(String name) throws Exception {
        Path store = folder.resolve(name.replace(':', '-') + ".p12");
        key(store, "server", "-ext", "san=" + name);
        return load(store);
    }

    /** A key for 127.0.0.1 whose certificate, signed by an authority of its own, ended days ago; both are in the store. */
    KeyStore expired() throws Exception {
        Path store = folder.resolve("expired.p12");
        Path request = folder.resolve("expired.csr");
        Path certificate = folder.resolve("expired.pem");
        key(store, "authority", "-ext", "bc:c");
        key(store, "server");
        keytool(store, "-certreq", "-alias", "server", "-file", request.toString());
        keytool(
                store,
                "-gencert",
                "-alias",
                "authority",
                "-ext",
                "san=ip:127.0.0.1",
                "-startdate",
                "-20d",
                "-validity",
                "10",
                "-infile",
                request.toString(),
                "-outfile",
                certificate.toString());
        keytool(store, "-importcert", "-noprompt", "-alias", "server", "-file", certificate.toString());
        KeyStore all = load(store);
        all.deleteEntry("authority");
        return all;
    }

    /** A store that trusts the certificates of another, or of its authority. */
    static SSLContext trusting(KeyStore keys) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        java.security.cert.Certificate[] chain = keys.getCertificateChain("server");
        trusted.setCertificateEntry("anchor", chain[chain.length - 1]);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /** What a server with those keys uses. */
    static SSLContext serving(KeyStore keys) throws GeneralSecurityException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private void key(Path store, String alias, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-genkeypair", "-alias", alias));
        arguments.addAll(List.of("-keyalg", "EC", "-dname", "CN=" + alias));
        arguments.addAll(List.of(more));
        keytool(store, arguments.toArray(String[]::new));
    }

    private void keytool(Path store, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-J-Duser.language=en", "-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static KeyStore load(Path store) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }
}
