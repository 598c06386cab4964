package touchstone.server.platform.json;

import java.io.DataInput;
import java.io.InputStream;
import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** Makes parsers that are bounded in depth and size and check every text. */
final class StrictFactory extends JsonFactory {

    private static final long serialVersionUID = 1;

    /** Largest JSON document read anywhere, in characters; requests are held to less at the door. */
    static final long MAX_DOCUMENT = 64L << 20;

    StrictFactory() {
        this(JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(MAX_DOCUMENT)
                        .maxStringLength(16 << 20)
                        .maxNestingDepth(200)
                        .maxNumberLength(100)
                        .maxNameLength(10_000)
                        .build()));
    }

    private StrictFactory(JsonFactoryBuilder builder) {
        super(builder);
    }

    @Override
    public JsonFactory copy() {
        return new StrictFactory();
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext context, IOContext io, InputStream in) {
        return new StrictParser(super._createParser(context, io, in));
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext context, IOContext io, Reader in) {
        return new StrictParser(super._createParser(context, io, in));
    }

    @Override
    protected JsonParser _createParser(
            ObjectReadContext context, IOContext io, char[] data, int offset, int length, boolean recyclable) {
        return new StrictParser(super._createParser(context, io, data, offset, length, recyclable));
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext context, IOContext io, byte[] data, int offset, int length) {
        return new StrictParser(super._createParser(context, io, data, offset, length));
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext context, IOContext io, DataInput in) {
        return new StrictParser(super._createParser(context, io, in));
    }
}
