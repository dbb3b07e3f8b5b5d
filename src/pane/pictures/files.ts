/** A picture as a file: light, whatever the pane's theme, for it goes onto paper and into other people's documents. */

import { type Drawable } from "../../pictures";
import { light } from "../../pictures/palette";
import type { Frame, Picture } from "../../pictures/picture";
import { toFile } from "../../pictures/svg";

/** In pixels: half a page of a document. */
const FILE_WIDTH = 720;
/** Pixels of a PNG for each of the picture's, so that it is sharp in print. */
const DENSITY = 2;

export interface PictureFile {
  readonly title: string;
  readonly description: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export function fileOf(drawable: Drawable, frame: Pick<Frame, "source" | "about" | "title">): PictureFile {
  const { title, subtitle, svg }: Picture = drawable.draw({ ...frame, width: FILE_WIDTH, theme: light });
  return {
    title,
    description: `${title}. ${subtitle}`,
    svg: toFile(svg, title),
    width: FILE_WIDTH,
    height: Number(svg.attributes["height"]),
  };
}

export async function pngOf({ svg, width, height }: PictureFile): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas to draw on");
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => {
      if (blob) done(blob);
      else failed(new Error("the canvas gave no PNG"));
    }, "image/png");
  });
}

export async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  // In parts: so many arguments at once are too many for a call.
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(text);
}

/** A name for a file, from a title: letters of any script and digits, with hyphens between. */
export function fileName(title: string, ending: string): string {
  const name = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `${[...name].slice(0, 60).join("").replace(/-$/, "") || "picture"}.${ending}`;
}

export function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Once the browser has taken it up.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export const svgBlob = ({ svg }: PictureFile): Blob => new Blob([svg], { type: "image/svg+xml" });
