package org.rapporteur.endpoint.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Passes an answer on and remembers it, unless it gets too long for that. */
final class AnswerCopy extends OutputStream {
    private final OutputStream out;
    private final int most;
    private Optional<ByteArrayOutputStream> copy = Optional.of(new ByteArrayOutputStream());

    AnswerCopy(OutputStream out, int most) {
        this.out = out;
        this.most = most;
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        withRoomFor(1).ifPresent(remembered -> remembered.write(one));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        withRoomFor(length).ifPresent(remembered -> remembered.write(bytes, from, length));
    }

    private Optional<ByteArrayOutputStream> withRoomFor(int length) {
        copy = copy.filter(remembered -> length <= most - remembered.size());
        return copy;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** All that was written; empty when it was too long. */
    Optional<byte[]> bytes() {
        return copy.map(ByteArrayOutputStream::toByteArray);
    }
}
