package dev.stemma.cache;

/// How values of one type stand in bytes.
interface Form {

    void write(Object value, ByteSink out);

    Object read(ByteSource in);
}
