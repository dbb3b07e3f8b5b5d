import { sameName } from "./labels";
import { remembered } from "./remembered";

/** The tags of a cell, separated by commas (of full width too), as they are spelled; "None" is no tag, and one named twice counts once. */
export const tagsOf = remembered((text): readonly { readonly tag: string; readonly key: string }[] => {
  const tags: { tag: string; key: string }[] = [];
  const keys = new Set(NO_TAGS);
  for (const part of partsOf(text)) {
    const tag = part.trim();
    const key = sameName(tag);
    if (keys.has(key)) continue;
    keys.add(key);
    tags.push({ tag, key });
  }
  return tags;
});

/** The parts between commas. To split at one letter takes a fraction of the time that a pattern takes, and to look for one even less. */
export function partsOf(text: string): string[] {
  const plain = text.includes(FULL_WIDTH_COMMA) ? text.replaceAll(FULL_WIDTH_COMMA, ",") : text;
  return plain.includes(",") ? plain.split(",") : [plain];
}

const NO_TAGS = ["", "none"];
const FULL_WIDTH_COMMA = "\uff0c";
