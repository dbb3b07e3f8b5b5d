export const template: string;
export function fourParts(version: string): string;
export function filledManifest(values: { base: string; version: string }, source?: string): string;
