package dev.concordat.core.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A path of another file system, with the strange one as its own. */
record StrangePath(StrangeFileSystem fileSystem, Path real) implements InvocationHandler {

    Path proxy() {
        return (Path) Proxy.newProxyInstance(Path.class.getClassLoader(), new Class<?>[] {Path.class}, this);
    }

    static Path unwrap(Path path) {
        return Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof StrangePath strange
                ? strange.real()
                : path;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("getFileSystem")) {
            return fileSystem;
        }
        if (method.getName().equals("iterator")) {
            List<Path> names = new ArrayList<>();
            real.forEach(name -> names.add(fileSystem.wrap(name)));
            return names.iterator();
        }
        List<Object> unwrapped = new ArrayList<>();
        for (Object argument : Optional.ofNullable(arguments).orElse(new Object[0])) {
            unwrapped.add(argument instanceof Path path ? unwrap(path) : argument);
        }
        try {
            Object result = method.invoke(real, unwrapped.toArray());
            return result instanceof Path path ? fileSystem.wrap(path) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
