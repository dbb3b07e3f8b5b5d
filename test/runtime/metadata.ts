/** The built bundle and its metadata, as Excel downloads them. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const dist = path.resolve(__dirname, "../../dist");

export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  parameters: { name: string; description: string; dimensionality: string; type: string; optional?: boolean }[];
  options: Record<string, boolean>;
}

export interface Metadata {
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
}

export function built(file: string): string {
  const full = path.join(dist, file);
  if (!existsSync(full)) throw new Error(`dist/${file} is missing: run npm run build first.`);
  return readFileSync(full, "utf8");
}

export const metadata = (): Metadata => JSON.parse(built("functions.json"));
