/** The tables in a file, whatever it is packed in: text, .gz, .zip, and workbooks. By the content, for a name may say anything. */

import { FileRefusal } from "../../files/refusals";
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
  const [first, second, third, fourth] = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  if (first === 0x1f && second === 0x8b) {
    const open = (watch?: Watch) =>
      Promise.resolve(counted(blob.stream(), blob.size, watch).pipeThrough<Bytes>(new DecompressionStream("gzip")));
    return [textSource(name.replace(/\.gz$/i, ""), blob.size, open, packedErrors(name))];
  }
  if (first !== 0x50 || second !== 0x4b || third !== 0x03 || fourth !== 0x04)
    return [textSource(name, blob.size, (watch) => Promise.resolve(counted(blob.stream(), blob.size, watch)))];
  const entries = (await zipEntries(blob, name)).filter((entry) => !HIDDEN.test(entry.name));
  if (entries.some((entry) => entry.name === "[Content_Types].xml"))
    return [workbookSource(name, blob.size, () => blob.arrayBuffer())];
  const found = entries.flatMap((entry) => sourceOf(name, entry));
  if (found.length === 0) throw new FileRefusal(texts.noTable({ file: name }));
  return found;
}

function sourceOf(archive: string, entry: ZipEntry): Source[] {
  const name = texts.entryOf({ archive, entry: entry.name });
  if (TABLE.test(entry.name))
    return [
      textSource(
        name,
        entry.size,
        (watch) => entry.stream((bytes) => counted(bytes, entry.size, watch)),
        packedErrors(archive),
      ),
    ];
  if (WORKBOOK.test(entry.name))
    return [workbookSource(name, entry.size, async () => new Response(await entry.stream()).arrayBuffer())];
  return [];
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

/** Each engine has errors of its own for packed bytes that make no sense: they are of the type of a wrong argument. */
const packedErrors =
  (file: string) =>
  (error: unknown): unknown =>
    error instanceof TypeError ? new FileRefusal(texts.damagedArchive({ file })) : error;

function textSource(
  name: string,
  size: number,
  open: (watch?: Watch) => Promise<ReadableStream<Bytes>>,
  failed: (error: unknown) => unknown = (error) => error,
): Source {
  return {
    name,
    size,
    read: async (take: TakeLine, watch?: Watch) => {
      try {
        await readTextLines(await open(watch), take, watch);
      } catch (error) {
        throw failed(error);
      }
    },
  };
}

const workbookSource = (name: string, size: number, bytes: () => Promise<ArrayBuffer>): Source => ({
  name,
  size,
  read: async (take, watch) => readWorkbookLines(new Uint8Array(await bytes()), take, watch),
});
