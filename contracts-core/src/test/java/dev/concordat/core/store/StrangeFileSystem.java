package dev.concordat.core.store;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file system as another one, that fails where a test wants it to. As on Unix, a file is moved in two steps: whether the
 * target is there, and then over whatever is there.
 */
final class StrangeFileSystem extends FileSystem {
    /** Is asked before each thing that is done; what it throws happens instead. */
    @FunctionalInterface
    interface Fault {
        void before(String operation, Path path) throws IOException;

        /** As many shared drives are. */
        static Fault withoutLinks() {
            return (operation, path) -> {
                if (operation.equals("link")) {
                    throw new UnsupportedOperationException("no links");
                }
            };
        }

        default Fault and(Fault other) {
            return (operation, path) -> {
                before(operation, path);
                other.before(operation, path);
            };
        }
    }

    private final FileSystem real;
    private final Fault fault;
    private final FileSystemProvider provider = new Provider();

    private StrangeFileSystem(FileSystem real, Fault fault) {
        this.real = real;
        this.fault = fault;
    }

    /** The same place, seen through a strange file system. */
    static Path at(Path real, Fault fault) {
        return new StrangePath(new StrangeFileSystem(real.getFileSystem(), fault), real).proxy();
    }

    Path wrap(Path path) {
        return new StrangePath(this, path).proxy();
    }

    private final class Provider extends FileSystemProvider {
        private Path asked(String operation, Path path) throws IOException {
            Path asked = StrangePath.unwrap(path);
            fault.before(operation, asked);
            return asked;
        }

        private FileSystemProvider under() {
            return real.provider();
        }

        @Override
        public String getScheme() {
            return "strange";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException();
        }

        private static String opening(Set<? extends OpenOption> options) {
            return options.contains(StandardOpenOption.WRITE) ? "write" : "read";
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            SeekableByteChannel channel = under().newByteChannel(asked(opening(options), path), options, attributes);
            try {
                asked("opened", path);
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            return channel;
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            FileChannel channel = under().newFileChannel(asked(opening(options), path), options, attributes);
            try {
                asked("lock", path);
            } catch (IOException e) {
                // A closed channel can be locked as little as one of a file system without locks.
                channel.close();
            }
            return channel;
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            List<Path> listed = new ArrayList<>();
            try (DirectoryStream<Path> all = under().newDirectoryStream(asked("list", folder), path -> true)) {
                for (Path one : all) {
                    Path wrapped = wrap(one);
                    if (filter.accept(wrapped)) {
                        listed.add(wrapped);
                    }
                }
            }
            Iterator<Path> each = listed.iterator();
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            try {
                                asked("listed", folder);
                                return each.hasNext();
                            } catch (IOException e) {
                                throw new DirectoryIteratorException(e);
                            }
                        }

                        @Override
                        public Path next() {
                            return each.next();
                        }
                    };
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            under().createDirectory(asked("make", folder), attributes);
        }

        @Override
        public void createLink(Path link, Path existing) throws IOException {
            under().createLink(asked("link", link), StrangePath.unwrap(existing));
        }

        @Override
        public void delete(Path path) throws IOException {
            under().delete(asked("delete", path));
        }

        @Override
        public void copy(Path source, Path target, CopyOption... options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void move(Path source, Path target, CopyOption... options) throws IOException {
            Path over = asked("move", target);
            if (options.length == 0 && Files.exists(over, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(over.toString());
            }
            asked("rename", target);
            under().move(StrangePath.unwrap(source), over, StandardCopyOption.REPLACE_EXISTING);
            asked("renamed", target);
        }

        @Override
        public boolean isSameFile(Path path, Path other) throws IOException {
            return under().isSameFile(StrangePath.unwrap(path), StrangePath.unwrap(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return under().isHidden(StrangePath.unwrap(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return under().getFileStore(StrangePath.unwrap(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            under().checkAccess(StrangePath.unwrap(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return under().getFileAttributeView(StrangePath.unwrap(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            return under().readAttributes(StrangePath.unwrap(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
                throws IOException {
            return under().readAttributes(StrangePath.unwrap(path), attributes, options);
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
            under().setAttribute(StrangePath.unwrap(path), attribute, value, options);
        }
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return real.isOpen();
    }

    @Override
    public boolean isReadOnly() {
        return real.isReadOnly();
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return Set.of("basic");
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = real.getPathMatcher(pattern);
        return path -> matcher.matches(StrangePath.unwrap(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
