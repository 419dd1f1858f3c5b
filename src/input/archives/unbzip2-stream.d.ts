// The parts below its stream, which its types leave out.
declare module 'unbzip2-stream/lib/bit_iterator.js' {
  interface Bits {
    (count: number | null): number;
    readonly bytesRead: number;
  }
  export default function bitIterator(nextBuffer: () => Uint8Array | undefined): Bits;
}

declare module 'unbzip2-stream/lib/bzip2.js' {
  import type bitIterator from 'unbzip2-stream/lib/bit_iterator.js';
  type Bits = ReturnType<typeof bitIterator>;
  const bzip2: {
    header(bits: Bits): number;
    /** The sum with that of the block; null where no block is left. */
    decompress(bits: Bits, put: (byte: number) => void, buffer: Int32Array, size: number, sum: number): number | null;
  };
  export default bzip2;
}
