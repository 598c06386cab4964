package touchstone.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import touchstone.server.platform.CannotStart;

/** Asks for the port before anything slow begins. */
final class Ports {
    private Ports() {}

    static void requireFree(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException taken) {
            throw new CannotStart(
                    "port-taken",
                    "It cannot listen on " + address + " port " + port + ": " + taken.getMessage() + ".",
                    "Choose another port, such as --port " + (port + 1) + ", or end the program that has this one.",
                    taken);
        }
    }
}
