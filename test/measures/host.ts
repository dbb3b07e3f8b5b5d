/**
 * A host for the custom functions, as Microsoft's runtime is to them: hands over ranges and errors, takes answers back.
 * The functions come from the sources; bundle.ts takes those that are shipped.
 */
import { functionFiles } from "../../scripts/function-files.js";

export type CustomFunction = (...args: unknown[]) => unknown;

export class HostError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

const CustomFunctions = { Error: HostError, ErrorCode: {}, associate: (): void => {} };

/** The functions as their sources declare them. */
export function sourceFunctions(): Map<string, CustomFunction> {
  (globalThis as { CustomFunctions?: unknown }).CustomFunctions = CustomFunctions;
  return new Map(
    functionFiles.flatMap((file) => Object.entries(jest.requireActual<Record<string, CustomFunction>>(file))),
  );
}

/** What stands for an error in the cases. */
export interface CaseError {
  error: string;
}

export function isCaseError(value: unknown): value is CaseError {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "error" in value;
}

/** Errors of a case as the host's own objects. */
export function handedOver(argument: unknown): unknown {
  if (typeof argument !== "object" || argument === null) return argument;
  if (Array.isArray(argument)) return argument.map(handedOver);
  return isCaseError(argument) ? new HostError(argument.error) : argument;
}

/** A call and its answer: errors as in the cases, an answer of one cell as that cell. */
export function call(custom: CustomFunction | undefined, ...args: unknown[]): unknown {
  if (!custom) throw new Error("no such function");
  let answer: unknown;
  try {
    answer = custom(...args.map(handedOver));
  } catch (thrown) {
    if (thrown instanceof HostError) return { error: thrown.code };
    throw thrown;
  }
  const cells = (answer as unknown[][]).map((row) =>
    row.map((cell) => (cell instanceof HostError ? { error: cell.code } : cell)),
  );
  return cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0] : cells;
}

/** The sentence of a refused call. */
export function sentence(custom: CustomFunction | undefined, ...args: unknown[]): string {
  if (!custom) throw new Error("no such function");
  try {
    const answer = custom(...args.map(handedOver)) as unknown[][];
    const error = answer.flat().find((cell) => cell instanceof HostError);
    if (error instanceof HostError) return error.message;
  } catch (thrown) {
    if (thrown instanceof HostError) return thrown.message;
    throw thrown;
  }
  throw new Error("nothing was refused");
}
