/**
 * The zip file that an .xlsx is: its directory, judged by its sizes before anything is expanded, single parts expanded no
 * further than they say, and parts put together again.
 */

import { LIMITS } from "./limits";
import { FileRefusal, refusals } from "./refusals";
import { decodeXml, XmlFault } from "./xml-scan";

export interface ZipPart {
  name: string;
  /** 0: as it is; 8: deflated. */
  method: number;
  check: number;
  size: number;
  packed: Uint8Array<ArrayBuffer>;
}

const END_SIGNATURE = 0x06054b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const PART_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const ENCRYPTED_BIT = 1;
/** Stands where a size is in the larger form of the zip format, for files beyond 4 GB. */
const ZIP64_MARKER = 0xffffffff;

/** The parts of a zip file, by name; programs of Windows may write \\ for /, and such a part keeps that as its own name. Refuses what is damaged, locked, or too large once expanded. */
export function partsIn(file: Uint8Array<ArrayBuffer>): Map<string, ZipPart> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    return directory(file, view);
  } catch (error) {
    // A place beyond the end of the file.
    if (error instanceof RangeError) throw new FileRefusal(refusals.damaged);
    throw error;
  }
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= Math.max(0, view.byteLength - END_LENGTH - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new FileRefusal(refusals.damaged);
}

function directory(file: Uint8Array<ArrayBuffer>, view: DataView): Map<string, ZipPart> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.parts) throw new FileRefusal(refusals.tooManyParts);
  const parts = new Map<string, ZipPart>();
  let expanded = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_SIGNATURE) throw new FileRefusal(refusals.damaged);
    if (view.getUint16(at + 8, true) & ENCRYPTED_BIT) throw new FileRefusal(refusals.encrypted);
    const method = view.getUint16(at + 10, true);
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength));
    const start = view.getUint32(at + 42, true);
    if (size === ZIP64_MARKER || packedSize === ZIP64_MARKER) throw new FileRefusal(refusals.bomb);
    const isHuge = size > LIMITS.suspectBytes && size > packedSize * LIMITS.ratio;
    expanded += size;
    if (isHuge || expanded > LIMITS.expandedBytes) throw new FileRefusal(refusals.bomb);
    // Two parts of one name, or a part that says it is empty and is not: readers differ in what they would take.
    const isEmptyLie = size === 0 && packedSize > 2;
    const key = name.replaceAll("\\", "/");
    if (parts.has(key) || isEmptyLie || (method !== 0 && method !== 8) || (method === 0 && size !== packedSize))
      throw new FileRefusal(refusals.damaged);
    if (view.getUint32(start, true) !== PART_SIGNATURE) throw new FileRefusal(refusals.damaged);
    const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (data + packedSize > file.length) throw new FileRefusal(refusals.damaged);
    parts.set(key, {
      name,
      method,
      check: view.getUint32(at + 16, true),
      size,
      packed: file.subarray(data, data + packedSize),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** A part as it was before it was packed. Refuses one that is longer or shorter than it says, or other than its check sum. */
export async function expanded({ method, packed, size, check }: ZipPart): Promise<Uint8Array<ArrayBuffer>> {
  const content =
    method === 0 || packed.length === 0 ? packed : await through(new DecompressionStream("deflate-raw"), packed, size);
  if (content.length !== size || checkSum(content) !== check) throw new FileRefusal(refusals.damaged);
  return content;
}

/** As above, as text. */
export async function textOf(part: ZipPart): Promise<string> {
  try {
    const decoded = decodeXml(await expanded(part));
    if ("unknown" in decoded)
      throw new FileRefusal(refusals.unknownEncoding({ part: part.name, encoding: decoded.unknown }));
    return decoded.text;
  } catch (error) {
    throw error instanceof XmlFault ? new FileRefusal(refusals.damaged) : error;
  }
}

/** Sends bytes through; gives up as soon as more comes out than may. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  atMost: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough<Uint8Array>(stream).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > atMost) {
        await reader.cancel();
        throw new FileRefusal(refusals.bomb);
      }
      chunks.push(value);
    }
  } catch (error) {
    // Each engine has errors of its own for bytes that make no sense.
    throw error instanceof FileRefusal ? error : new FileRefusal(refusals.damaged);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** What a byte adds to the check sum, and, in the tables behind the first, what it adds with one to seven bytes after it. */
const checkTables = ((): Int32Array[] => {
  const first = Int32Array.from({ length: 256 }, (_, index) => {
    let sum = index;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
    return sum;
  });
  const tables = [first];
  for (let after = 1; after < 8; after += 1)
    tables.push(tables[after - 1]!.map((sum) => first[sum & 0xff]! ^ (sum >>> 8)));
  return tables;
})();

/** CRC-32, as zip files have it: eight bytes at a time, for sheets have tens of millions. */
export function checkSum(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = checkTables as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const wholes = bytes.length - (bytes.length % 8);
  let sum = -1;
  let at = 0;
  for (; at < wholes; at += 8) {
    const low = sum ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
    sum =
      t7[low & 0xff]! ^
      t6[(low >>> 8) & 0xff]! ^
      t5[(low >>> 16) & 0xff]! ^
      t4[low >>> 24]! ^
      t3[bytes[at + 4]!]! ^
      t2[bytes[at + 5]!]! ^
      t1[bytes[at + 6]!]! ^
      t0[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at += 1) sum = t0[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8);
  return (sum ^ -1) >>> 0;
}

/** Content packed for a zip file. */
export async function packed(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<ZipPart> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const deflated = bytes.length === 0 ? bytes : await through(new CompressionStream("deflate-raw"), bytes, Infinity);
  const isSmaller = deflated.length < bytes.length;
  return {
    name,
    method: isSmaller ? 8 : 0,
    check: checkSum(bytes),
    size: bytes.length,
    packed: isSmaller ? deflated : bytes,
  };
}

/** 1 January 1980, the earliest that the format can say: a file of the same content is the same file. */
const DOS_DAY = 33;

/** A zip file of these parts, in their order. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const names = parts.map(({ name }) => new TextEncoder().encode(name));
  const length = parts.reduce(
    (sum, part, index) => sum + 30 + 46 + 2 * names[index]!.length + part.packed.length,
    END_LENGTH,
  );
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  let at = 0;
  const put16 = (value: number) => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const put32 = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const put = (bytes: Uint8Array) => {
    file.set(bytes, at);
    at += bytes.length;
  };
  // What a part's own head and its line in the directory have in common.
  const common = (part: ZipPart, name: Uint8Array) => {
    for (const value of [20, 0x0800, part.method, 0, DOS_DAY]) put16(value);
    for (const value of [part.check, part.packed.length, part.size]) put32(value);
    put16(name.length);
    put16(0);
  };
  const starts = parts.map((part, index) => {
    const start = at;
    put32(PART_SIGNATURE);
    common(part, names[index]!);
    put(names[index]!);
    put(part.packed);
    return start;
  });
  const start = at;
  for (const [index, part] of parts.entries()) {
    put32(DIRECTORY_SIGNATURE);
    put16(20);
    common(part, names[index]!);
    for (let zero = 0; zero < 3; zero += 1) put16(0);
    put32(0);
    put32(starts[index]!);
    put(names[index]!);
  }
  const size = at - start;
  put32(END_SIGNATURE);
  for (const value of [0, 0, parts.length, parts.length]) put16(value);
  put32(size);
  put32(start);
  put16(0);
  return file;
}
