/** What a file is that is no workbook which is read here: said by its content, for its name may say anything. */

import { LIMITS } from "./limits";
import { FileRefusal, refusals } from "./refusals";
import { decodeXml, tags } from "./xml-scan";
import { expanded, type ZipPart } from "./zip";

const startsWith = (file: Uint8Array, ...bytes: number[]) => bytes.every((byte, index) => file[index] === byte);
const latin = (file: Uint8Array) => Array.from(file, (byte) => String.fromCharCode(byte)).join("");

const isZip = (file: Uint8Array): boolean => startsWith(file, 0x50, 0x4b);
/** Microsoft's older container: of old documents, and of new ones that are locked. */
const isOldContainer = (file: Uint8Array) => startsWith(file, 0xd0, 0xcf, 0x11, 0xe0);

const ofPicture = (file: Uint8Array, beginning: string) =>
  startsWith(file, 0xff, 0xd8, 0xff) ||
  startsWith(file, 0x89, 0x50, 0x4e, 0x47) ||
  /^(?:GIF8|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(?:heic|heix|mif1|avif))/.test(beginning);

/** How much of a file is needed to recognise its kind. */
const BEGINNING = 4096;

/** Whether a file that is called a table of text is none: it would be read as garbled letters. */
export const isNoText = (file: Uint8Array): boolean => {
  const beginning = latin(file.subarray(0, 32));
  // A table may well begin with a heading "PK".
  return (
    /^PK(?:\x03\x04|\x05\x06)/.test(beginning) ||
    isOldContainer(file) ||
    beginning.startsWith("%PDF-") ||
    ofPicture(file, beginning)
  );
};

/** Before any of it is taken apart. */
export function refuseByItsBeginning(file: Uint8Array): void {
  if (file.length === 0) throw new FileRefusal(refusals.empty);
  if (file.length > LIMITS.fileBytes) throw new FileRefusal(refusals.tooLarge({ bytes: file.length }));
  if (isOldContainer(file)) throw new FileRefusal(ofOldContainer(file));
  if (!isZip(file)) throw new FileRefusal(ofLooseFile(file));
}

function ofLooseFile(file: Uint8Array): string {
  const beginning = latin(file.subarray(0, BEGINNING));
  if (beginning.includes("%PDF-")) return refusals.pdf;
  if (ofPicture(file, beginning)) return refusals.picture;
  if (/^\{\\rtf/.test(beginning)) return refusals.word;
  if (beginning.includes("urn:schemas-microsoft-com:office:spreadsheet")) return refusals.xmlSpreadsheet;
  if (/<office:document\b/.test(beginning)) return refusals.flatDocument;
  if (/^[\s\u00ef\u00bb\u00bf]*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|meta|body|table)\b/i.test(beginning))
    return refusals.webPage;
  return isPlainText(file.subarray(0, BEGINNING)) ? refusals.plainText : refusals.notWorkbook;
}

/** Lines of letters, in UTF-8 or an older encoding, and nothing else. */
const isPlainText = (beginning: Uint8Array) =>
  beginning.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d) &&
  !beginning.includes(0x7f);

/** Streams of the container by which its program is known. Documents within the document come later in its list. */
const PROGRAMS: readonly [stream: string, sentence: string][] = [
  ["EncryptedPackage", refusals.encrypted],
  ["Workbook", refusals.oldExcel],
  ["Book", refusals.oldExcel],
  ["WordDocument", refusals.word],
  ["PowerPoint Document", refusals.presentation],
];

function ofOldContainer(file: Uint8Array): string {
  const { length } = file;
  const view = new DataView(file.buffer, file.byteOffset, length);
  const list = length >= 512 ? (view.getUint32(48, true) + 1) * 2 ** view.getUint16(30, true) : length;
  const found = PROGRAMS.map(([stream, sentence]) => ({
    sentence,
    at: placeOf(file, stream, list < length ? list : 0),
  })).filter(({ at }) => at >= 0);
  found.sort((one, other) => one.at - other.at);
  return found[0]?.sentence ?? refusals.oldOffice;
}

/** Where a stream of that name is listed, from `list` on: two bytes a letter, and zeros behind it. */
function placeOf(file: Uint8Array, name: string, list: number): number {
  const bytes = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]).concat(0, 0);
  for (let at = file.indexOf(bytes[0]!, list); at >= 0; at = file.indexOf(bytes[0]!, at + 1))
    if (bytes.every((byte, index) => (file[at + index] ?? 0) === byte)) return at;
  return -1;
}

/** A zip file in which no workbook is listed. */
export function ofOtherZip(parts: ReadonlyMap<string, ZipPart>): string {
  const names = [...parts.keys()];
  if (names.some((name) => /(^|\/)Index\.zip$|\.iwa$/.test(name))) return refusals.apple;
  if (names.includes("META-INF/container.xml") || names.includes("mimetype")) return refusals.notWorkbook;
  if (names.some((name) => /^(?:xl\/|_rels\/\.rels$|\[Content_Types\]\.xml$)/i.test(name))) return refusals.damaged;
  const inside = names.filter(
    (name) => /\.(?:xlsx|xlsm|ods|csv|tsv)$/i.test(name) && !/(^|\/)(?:\.|__MACOSX\/)/.test(name),
  );
  return inside.length > 0
    ? refusals.zipWith({ names: inside.map((name) => name.replace(/^.*\//, "")) })
    : refusals.zipWithout;
}

/** Refuses an Office file whose main part is no workbook, by what the file says of that part. */
export async function refuseOtherDocuments(types: ZipPart, path: string): Promise<void> {
  const type = await typeOf(types, path);
  if (type.includes("wordprocessingml") || type.includes("ms-word")) throw new FileRefusal(refusals.word);
  if (type.includes("presentationml") || type.includes("ms-powerpoint")) throw new FileRefusal(refusals.presentation);
  if (type.includes("visio")) throw new FileRefusal(refusals.drawing);
}

/** "" where the list says nothing of the part, or is damaged: whoever reads the list says that. */
async function typeOf(types: ZipPart, path: string): Promise<string> {
  try {
    const list = decodeXml(await expanded(types));
    if ("unknown" in list) return "";
    const own = tags(list.text, "Override").find(
      (each) => each.get("PartName")?.toLowerCase() === `/${path.toLowerCase()}`,
    );
    return (own?.get("ContentType") ?? "").toLowerCase();
  } catch (error) {
    if (!(error instanceof FileRefusal)) console.debug(error);
    return "";
  }
}
