export function baseFrom(setting?: string): string;
