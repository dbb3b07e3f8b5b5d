/** The tables in a file, whatever it is packed in: text, .gz, .zip, and workbooks. By the content, for a name may say anything. */

import { isNoText } from "../../files/file-kind";
import { FileRefusal, refusals } from "../../files/refusals";
import { texts } from "../texts";
import type { Bytes, Source, TakeLine, Watch } from "./lines";
import { readTextLines } from "./text-lines";
import { readWorkbookLines } from "./workbook-lines";
import { type ZipEntry, zipEntries } from "./zip-entries";

const TABLE = /\.(?:csv|tsv|txt|tab)$/i;
const WORKBOOK = /\.xls[xm]$/i;
/** What programs put beside the files of an archive. */
const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store)/;

export interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

export async function sourcesIn({ name, blob }: NamedFile): Promise<Source[]> {
  const start = new Uint8Array(await blob.slice(0, START).arrayBuffer());
  if (startsWith(start, 0x1f, 0x8b)) {
    const open = (watch?: Watch) =>
      Promise.resolve(counted(blob.stream(), blob.size, watch).pipeThrough<Bytes>(new DecompressionStream("gzip")));
    return [textSource(name.replace(/\.gz$/i, ""), blob.size, open, damaged(name))];
  }
  if (startsWith(start, 0x50, 0x4b, 0x03, 0x04)) return zippedSources(name, blob);
  if (startsWith(start, 0xd0, 0xcf, 0x11, 0xe0)) throw new FileRefusal(refusals.oldExcel);
  if (isNoText(start)) throw new FileRefusal(texts.noTable({ file: name }));
  const encoding = startsWith(start, 0xff, 0xfe) ? "utf-16le" : startsWith(start, 0xfe, 0xff) ? "utf-16be" : null;
  const open = (watch?: Watch) => {
    const bytes = counted(blob.stream(), blob.size, watch);
    return Promise.resolve(encoding ? inUtf8(bytes, encoding) : bytes);
  };
  return [textSource(name, blob.size, open)];
}

/** So many bytes say what a file is. */
const START = 32;

const startsWith = (start: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, at) => start[at] === byte);

const inUtf8 = (bytes: ReadableStream<Bytes>, encoding: string): ReadableStream<Bytes> =>
  bytes.pipeThrough<string>(new TextDecoderStream(encoding)).pipeThrough(new TextEncoderStream());

async function zippedSources(name: string, blob: Blob): Promise<Source[]> {
  const entries = (await zipEntries(blob, name)).filter((entry) => !HIDDEN.test(entry.name));
  const has = (wanted: string) => entries.some((entry) => entry.name === wanted);
  if (has("xl/workbook.bin")) throw new FileRefusal(refusals.binaryExcel);
  if (has("[Content_Types].xml")) return workbookSources(name, blob, () => blob.arrayBuffer());
  const found = (await Promise.all(entries.map((entry) => sourcesOf(name, entry)))).flat();
  if (found.length === 0) throw new FileRefusal(texts.noTable({ file: name }));
  return found;
}

async function sourcesOf(archive: string, entry: ZipEntry): Promise<Source[]> {
  const name = texts.entryOf({ archive, entry: entry.name });
  if (TABLE.test(entry.name)) {
    const open = (watch?: Watch) => entry.stream((bytes) => counted(bytes, entry.size, watch));
    return [textSource(name, entry.size, open, damaged(archive))];
  }
  if (!WORKBOOK.test(entry.name)) return [];
  const bytes = async () => new Response(await entry.stream()).arrayBuffer();
  return workbookSources(name, new Blob([await bytes()]), bytes);
}

/** Tells how much of the bytes, as they are in the file, has been taken. */
function counted(stream: ReadableStream<Bytes>, size: number, watch?: Watch): ReadableStream<Bytes> {
  const { progress } = watch ?? {};
  if (!progress) return stream;
  let taken = 0;
  return stream.pipeThrough(
    new TransformStream<Bytes, Bytes>({
      transform(chunk, controller) {
        taken += chunk.length;
        progress(Math.min(1, taken / size));
        controller.enqueue(chunk);
      },
    }),
  );
}

/** Each engine has errors of its own for packed bytes that make no sense. */
const damaged = (file: string) => (error: unknown) => {
  console.debug(error);
  return new FileRefusal(texts.damagedArchive({ file }));
};

const textSource = (
  name: string,
  size: number,
  open: (watch?: Watch) => Promise<ReadableStream<Bytes>>,
  broken?: (error: unknown) => unknown,
): Source => ({
  name,
  size,
  read: async (take: TakeLine, watch?: Watch) => readTextLines(await open(watch), take, watch, broken),
});

/** Each sheet by itself, since some have notes before the table. */
async function workbookSources(name: string, blob: Blob, bytes: () => Promise<ArrayBuffer>): Promise<Source[]> {
  const entry = (await zipEntries(blob, name)).find((each) => each.name === "xl/workbook.xml");
  const listed = entry ? await new Response(await entry.stream()).text() : "";
  const sheets = [...listed.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)].map(([, sheet = ""]) => sheet);
  const names = sheets.length > 1 ? sheets.map((sheet) => texts.entryOf({ archive: name, entry: sheet })) : [name];
  return names.map((each, sheet) => ({
    name: each,
    size: blob.size,
    read: async (take, watch) => readWorkbookLines(name, new Uint8Array(await bytes()), sheet, take, watch),
  }));
}
