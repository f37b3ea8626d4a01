package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.CallListener.AttemptStart;
import dev.vendorspec.runtime.transport.Header;

/** What listeners are told of an attempt, and the headers that they add to it. For one thread. */
final class AttemptHeaders implements AttemptStart {

    private final int number;
    private final String server;
    private EncodedRequest request;

    AttemptHeaders(int number, String server, EncodedRequest request) {
        this.number = number;
        this.server = server;
        this.request = request;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String server() {
        return server;
    }

    @Override
    public void header(String name, String value) {
        Header header = HeaderText.own(name, value);
        request = request.with(header.name(), header.value());
    }

    /** The request with what was added. */
    EncodedRequest complete() {
        return request;
    }
}
