import { sameName } from "./labels";

/** The tags of a cell, separated by commas (of full width too), as they are spelled; "None" is no tag, and one named twice counts once. */
export function tagsOf(text: string): { readonly tag: string; readonly key: string }[] {
  const tags = new Map<string, string>();
  for (const part of text.split(COMMA)) {
    const tag = part.trim();
    const key = sameName(tag);
    if (key !== "" && key !== "none" && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags].map(([key, tag]) => ({ tag, key }));
}

const COMMA = /[,\uff0c]/;
