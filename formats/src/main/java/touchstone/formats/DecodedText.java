package touchstone.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Strictly decoded text of a file. A byte that is not text in the file's encoding becomes the lone surrogate U+DC80 + its low
 * seven bits, which no correct file can produce: so a record with a wrong byte can be named and refused while its neighbours
 * are kept, and nothing is replaced by a question mark.
 */
public final class DecodedText extends Reader {
    private static final int BUFFER = 1 << 16;

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer in = ByteBuffer.allocate(BUFFER).limit(0);
    private boolean ended;

    private DecodedText(InputStream bytes, Encoding encoding) {
        this.bytes = bytes;
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Opens a file's text: a byte order mark decides, then what was asked for, else UTF-8. The mark is not part of the text. */
    public static BufferedReader open(InputStream file, Optional<Encoding> asked) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(file, 3);
        byte[] head = bytes.readNBytes(3);
        Encoding encoding = asked.orElse(Encoding.UTF_8);
        int mark = 0;
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            encoding = Encoding.UTF_8;
            mark = 3;
        } else if (begins(head, 0xFF, 0xFE)) {
            encoding = Encoding.UTF_16LE;
            mark = 2;
        } else if (begins(head, 0xFE, 0xFF)) {
            encoding = Encoding.UTF_16BE;
            mark = 2;
        }
        bytes.unread(head, mark, head.length - mark);
        return new BufferedReader(new DecodedText(bytes, encoding), BUFFER);
    }

    private static boolean begins(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
        while (out.position() == 0 || (in.hasRemaining() && out.remaining() > 1)) {
            CoderResult result = decoder.decode(in, out, ended);
            if (result.isError()) {
                markWrongBytes(out, result.length());
            } else if (result.isOverflow()) {
                return out.position(); // a buffered reader asks for thousands: there is always room for one pair
            } else if (out.position() > 0) {
                return out.position();
            } else if (ended) {
                return -1;
            } else {
                fill();
            }
        }
        return out.position();
    }

    private void markWrongBytes(CharBuffer out, int count) {
        out.put((char) (0xDC80 | (in.get(in.position()) & 0x7F)));
        in.position(in.position() + count);
        decoder.reset();
    }

    private void fill() throws IOException {
        in.compact();
        int n = bytes.read(in.array(), in.position(), in.remaining());
        if (n < 0) {
            ended = true;
        } else {
            in.position(in.position() + n);
        }
        in.flip();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
