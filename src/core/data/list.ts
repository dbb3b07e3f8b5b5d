/** So many elements, each made by its position. `Array.from` of a length does the same, and takes longer than most that is made. */
export function listOf<Element>(length: number, at: (index: number) => Element): Element[] {
  const list = new Array<Element>(length);
  for (let index = 0; index < length; index++) list[index] = at(index);
  return list;
}
