export interface Notice {
  name: string;
  version: string;
  license: string;
  words: string;
  source: string | undefined;
  served: string | undefined;
}

export function packageOf(file: string): string | undefined;
export function noticeOf(
  folder: string,
  how: { isInside: boolean; licence?: string; source?: string; served?: string },
): Notice;
