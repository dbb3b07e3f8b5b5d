export const ROOMS: readonly { room: string; packages?: string[] }[];
export function refusalOf(file: string, specifier: string): string | undefined;
