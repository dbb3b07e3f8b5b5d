import { sameName } from "./labels";

/** The tags of a cell, parted by commas, as they are spelled; "None" is no tag, and one named twice counts once. */
export function tagsOf(text: string): { readonly tag: string; readonly key: string }[] {
  const tags = new Map<string, string>();
  for (const part of text.split(",")) {
    const tag = part.trim();
    const key = sameName(tag);
    if (key !== "" && key !== "none" && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags].map(([key, tag]) => ({ tag, key }));
}
