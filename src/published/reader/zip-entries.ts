/**
 * The entries of a zip file that is too large to be held: its directory alone is read, and an entry is a stream. Archives
 * of published tables hold several years of a hundred megabytes each.
 */

import { FileRefusal } from "../../files/refusals";
import { texts } from "../texts";
import type { Bytes } from "./lines";

const [END, DIRECTORY, ENTRY, END_64, LOCATOR_64] = [
  0x06054b50, 0x02014b50, 0x04034b50, 0x06064b50, 0x07064b50,
] as const;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** A size that stands in the larger form of the format. */
const LARGER = 0xffffffff;
const ENCRYPTED_BIT = 1;

type Through = (packed: ReadableStream<Bytes>) => ReadableStream<Bytes>;

export interface ZipEntry {
  readonly name: string;
  /** Bytes as they are packed. */
  readonly size: number;
  /** Unpacked; `through` sees the bytes as they are packed. */
  stream(through?: Through): Promise<ReadableStream<Bytes>>;
}

export async function zipEntries(file: Blob, name: string): Promise<ZipEntry[]> {
  const damaged = () => new FileRefusal(texts.damagedArchive({ file: name }));
  try {
    const { start, size } = await directoryOf(file, damaged);
    const view = new DataView(await file.slice(start, start + size).arrayBuffer());
    return [...entriesIn(file, view, name, damaged)];
  } catch (error) {
    // A place beyond the end.
    throw error instanceof RangeError ? damaged() : error;
  }
}

async function directoryOf(file: Blob, damaged: () => Error): Promise<{ start: number; size: number }> {
  const from = Math.max(0, file.size - END_LENGTH - LONGEST_COMMENT - 20);
  const view = new DataView(await file.slice(from).arrayBuffer());
  for (let at = view.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const start = view.getUint32(at + 16, true);
    if (start !== LARGER) return { start, size: view.getUint32(at + 12, true) };
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) break;
    const end = Number(view.getBigUint64(at - 12, true));
    const larger = new DataView(await file.slice(end, end + 56).arrayBuffer());
    if (larger.getUint32(0, true) !== END_64) break;
    return { start: Number(larger.getBigUint64(48, true)), size: Number(larger.getBigUint64(40, true)) };
  }
  throw damaged();
}

function* entriesIn(file: Blob, view: DataView, archive: string, damaged: () => Error): Generator<ZipEntry, void> {
  for (let at = 0; at + 46 <= view.byteLength;) {
    if (view.getUint32(at, true) !== DIRECTORY) throw damaged();
    if (view.getUint16(at + 8, true) & ENCRYPTED_BIT) throw new FileRefusal(texts.encrypted({ file: archive }));
    const method = view.getUint16(at + 10, true);
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, nameLength));
    const { packed, start } = placeOf(view, at, at + 46 + nameLength, extraLength);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (name.endsWith("/")) continue;
    if (method !== 0 && method !== 8) throw damaged();
    yield { name, size: packed, stream: (through) => streamOf(file, { start, packed, method }, damaged, through) };
  }
}

/** Sizes of 4 GB and more, and places behind them, stand in a field of their own, in this order. */
function placeOf(view: DataView, at: number, extra: number, length: number): { packed: number; start: number } {
  const size = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let start = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let place = field + 4 + (size === LARGER ? 8 : 0);
    if (packed === LARGER) {
      packed = Number(view.getBigUint64(place, true));
      place += 8;
    }
    if (start === LARGER) start = Number(view.getBigUint64(place, true));
  }
  return { packed, start };
}

async function streamOf(
  file: Blob,
  { start, packed, method }: { start: number; packed: number; method: number },
  damaged: () => Error,
  through: Through = (bytes) => bytes,
): Promise<ReadableStream<Bytes>> {
  const head = new DataView(await file.slice(start, start + 30).arrayBuffer());
  if (head.byteLength < 30 || head.getUint32(0, true) !== ENTRY) throw damaged();
  const data = start + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const bytes = through(file.slice(data, data + packed).stream());
  return method === 0 ? bytes : bytes.pipeThrough<Bytes>(new DecompressionStream("deflate-raw"));
}
