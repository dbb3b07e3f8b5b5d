/**
 * Ids and parameters are stored in people's workbooks: what has once been published may never change. New functions may
 * be added, and new parameters at the end if they are optional.
 */
import type { FunctionMetadata } from "./metadata";

/** The parameters of each id, in order; an optional one ends in "?". */
export type PublishedIds = Record<string, string[]>;

export function idsOf(functions: readonly FunctionMetadata[]): PublishedIds {
  return Object.fromEntries(
    functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => `${name}${optional ? "?" : ""}`),
    ]),
  );
}

/** What a workbook saved with the published functions would trip over. */
export function brokenPromises(published: PublishedIds, current: PublishedIds): string[] {
  const broken: string[] = [];
  for (const [id, parameters] of Object.entries(published)) {
    const now = current[id];
    if (!now) {
      broken.push(`${id} is gone`);
      continue;
    }
    parameters.forEach((parameter, position) => {
      // A required parameter may become optional: every saved formula gives it.
      const found = now[position];
      if (found !== parameter && found !== `${parameter}?`) {
        broken.push(`${id}, parameter ${position + 1}: was ${parameter}, is ${found ?? "gone"}`);
      }
    });
    for (const added of now.slice(parameters.length)) {
      if (!added.endsWith("?")) broken.push(`${id}: the new parameter ${added} is not optional`);
    }
  }
  return broken;
}
