/** The last position whose item passes; -1 where none does. */
export function lastPosition<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  for (let position = items.length - 1; position >= 0; position -= 1) if (passes(items[position]!)) return position;
  return -1;
}
