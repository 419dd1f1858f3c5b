import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Sink } from '../sink.js';

/** One file of the archive, written piece by piece. */
export interface Part {
  /** Resolves when the sink wants more. @throws SinkFault */
  write(text: string): Promise<void>;
  end(): void;
}

export interface Archive {
  /** The next part; the one before must have ended. */
  part(path: string): Part;
  /** Adds these parts and writes the directory of all. @throws SinkFault */
  close(parts: Readonly<Record<string, string>>): Promise<void>;
}

// The level at which XML of a table is small enough, in half the time of the usual 6.
const LEVEL = { compressionLevel: 3 };

/** A ZIP that goes to the sink as it grows. */
export function archive(sink: Sink): Archive {
  const zip = new ZipFile();
  const written = pump(zip.outputStream as Readable, sink);
  // Met by whoever waits for it below; until then it is no unhandled rejection.
  written.catch(() => {});
  return {
    part(path) {
      const stream = new PassThrough();
      zip.addReadStream(stream, path, LEVEL);
      return {
        async write(text) {
          // A sink that failed drains no more.
          if (!stream.write(text)) await Promise.race([once(stream, 'drain'), written]);
        },
        end: () => void stream.end(),
      };
    },
    async close(parts) {
      for (const [path, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(xml), path, LEVEL);
      zip.end();
      await written;
    },
  };
}

async function pump(stream: Readable, sink: Sink): Promise<void> {
  for await (const chunk of stream) await sink.write(chunk as Uint8Array);
}
